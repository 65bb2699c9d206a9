/** The books of the two enterprises that carry goods over to each other (深加工结转). */
export const PLASTICS_BOOK = 'E09062000001';
export const BEARINGS_BOOK = 'E09062000003';

/** Cages for bearings, in kilograms: out of one book and into the other on the same day. */
export const CAGE_TRANSFERS: readonly { readonly on: string; readonly quantity: string }[] = [
  { on: '2020-01-20', quantity: '5400' },
  { on: '2020-03-18', quantity: '4200' },
  { on: '2020-05-20', quantity: '6600' },
  { on: '2020-07-22', quantity: '6900' },
  { on: '2020-09-23', quantity: '7100' },
  { on: '2020-11-18', quantity: '6800' },
];
