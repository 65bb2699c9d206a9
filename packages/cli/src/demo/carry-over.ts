/** The books of the two enterprises that carry goods over to each other (深加工结转). */
export const PLASTICS_BOOK = 'E09062000001';
export const BEARINGS_BOOK = 'E09062000003';

/** Cages for bearings, in kilograms: out of one book and into the other on the same day, early enough to be posted before the month's second export. */
export const CAGE_TRANSFERS: readonly { readonly on: string; readonly quantity: string }[] = [
  { on: '2020-01-15', quantity: '5400' },
  { on: '2020-03-16', quantity: '4200' },
  { on: '2020-05-18', quantity: '6600' },
  { on: '2020-07-16', quantity: '6900' },
  { on: '2020-09-16', quantity: '7100' },
  { on: '2020-11-16', quantity: '6800' },
];
