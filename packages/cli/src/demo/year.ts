import { Decimal, sha256, type LegalDate } from '@trust-supervision/kernel';
import { workingDay } from './effects';
import { PLANNED_FLOWS, SEASON, type BookPlan, type PlannedList, type PlannedProduct } from './plan';
import { supplies } from './supply';

const EXPORT_DAYS = ['12', '24'] as const;
/** The first list of a month takes the larger part. */
const SHARES = ['0.55', '0.45'] as const;

/** All lists of an enterprise's year, by day: monthly exports, what happens once, and the imports that feed both. */
export function listsOfYear(plan: BookPlan): PlannedList[] {
  const planned = byDay([...plan.singles, ...SEASON.flatMap((_, month) => exportsOf(plan, month))]);
  return byDay([...supplies(plan, planned), ...planned]);
}

/** Lists of one day: imports before exports, so that material is there before products leave. */
const byDay = (lists: readonly PlannedList[]): PlannedList[] =>
  lists.toSorted((a, b) => (a.on === b.on ? rank(a) - rank(b) : a.on.localeCompare(b.on)));
const rank = ({ flow }: PlannedList): number => (PLANNED_FLOWS[flow][2] === 'IMPORT' ? 0 : 1);

function exportsOf(plan: BookPlan, month: number): PlannedList[] {
  return EXPORT_DAYS.map((day, index) => {
    const on = workingDay(month, day);
    const lines = plan.products.flatMap((product) =>
      product.monthlyExport === null ? [] : [exportLine(plan, product, { on, month, share: SHARES[index] })],
    );
    return { on, flow: 'PRODUCT_EXPORT', lines };
  });
}

type Shipment = { readonly on: LegalDate; readonly month: number; readonly share: string | undefined };

function exportLine(plan: BookPlan, product: PlannedProduct, { on, month, share }: Shipment) {
  const normal = new Decimal(product.monthlyExport ?? 0)
    .times(share ?? 0)
    .times(SEASON[month] ?? 0)
    .dividedBy(100);
  const shipped = normal.times(swing(`${plan.bookNumber}/${on}/${product.item}`, 60));
  const quantity = shipped.toNearest(10).toFixed();
  const version = plan.versions?.findLast(
    ({ product: of, from }) => of === product.item && from <= on,
  )?.version;
  return { item: product.item, quantity, ...(version === undefined ? {} : { version }) };
}

/** A factor around 1, at most `permille` away from it; the same key always swings the same way. */
export function swing(key: string, permille: number): Decimal {
  const spread = Number.parseInt(sha256(key).slice(0, 8), 16) % (2 * permille + 1);
  return new Decimal(1000 + spread - permille).dividedBy(1000);
}
