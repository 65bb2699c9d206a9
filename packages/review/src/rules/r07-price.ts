import { Decimal, ONE } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit } from '../rule';
import type { ListFacts } from '../facts';
import { DEFAULT_VALUE, DESIGN } from './design';

const BAND = 'R07.priceBand';
/** Places at which a price is shown; it is decided exactly. */
const SHOWN = 6;

type Priced = ListFacts['prices'][number];

/** The price of what comes in is near what the item cost in the cycle so far. */
export const r07 = defineRule<readonly Priced[]>({
  code: 'R07',
  version: 1,
  title: { en: 'Price near the average', zh: '单价与周期加权平均价' },
  passes: {
    en: "the unit price of each import is within a band around the item's weighted average price of the cycle; the first import of an item sets it",
    zh: '各项进口单价在本核销周期加权平均价的浮动范围内；首次进口不比较',
  },
  basis: DESIGN,
  appliesTo: ['BONDED_LIST'],
  parameters: [
    {
      code: BAND,
      kind: 'MARGIN',
      name: {
        en: 'How far a unit price may be from the average of the cycle',
        zh: '单价与周期加权平均价的允许偏差',
      },
      value: '0.3',
      source: DEFAULT_VALUE,
    },
  ],
  severities: ['MANUAL'],
  reads: ({ list }) => (list && list.prices.length > 0 ? list.prices : null),
  judge: (prices, parameters) => {
    const band = parameters.decimal(BAND);
    return judged(
      prices.map((price) => outside(price, band)),
      { priceBand: band.toFixed() },
    );
  },
});

/** Compared without dividing, so exactly: usd × importedQuantity against importedUsd × quantity × (1 ± band). */
function outside({ path, itemNumber, quantity, usd, imported }: Priced, band: Decimal): Hit | false {
  if (imported === null || new Decimal(quantity).isZero()) return false;
  const own = new Decimal(usd).times(imported.quantity);
  const average = new Decimal(imported.usd).times(quantity);
  const [least, most] = [average.times(ONE.minus(band)), average.times(ONE.plus(band))];
  if (own.greaterThanOrEqualTo(least) && own.lessThanOrEqualTo(most)) return false;
  const scale = new Decimal(quantity).times(imported.quantity);
  const shown = (value: Decimal): string => value.dividedBy(scale).toDecimalPlaces(SHOWN).toFixed();
  return {
    code: 'PRICE_OUT_OF_BAND',
    severity: 'MANUAL',
    path: `${path}.totalAmount`,
    message: `the price of material ${itemNumber} is more than ${band.times(100).toFixed()} % away from its average of the cycle, ${shown(average)} USD`,
    value: `${shown(own)} USD`,
    allowed: `${shown(least)} to ${shown(most)} USD`,
  };
}
