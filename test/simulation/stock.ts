import { addDays, Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { Draws } from './draws';
import { InvariantBroken } from './invariants';
import type { Moment } from './lists';
import { expectDone } from './place';
import type { Works } from './works';

/** What is counted: as it is filed, and what is there of each material, finished goods included. */
export type Count = {
  readonly stock: {
    readonly materials: readonly {
      itemNumber: number;
      rawWarehouse: string;
      workInProgress: string;
      atContractor: string;
    }[];
    readonly products: readonly { itemNumber: number; quantity: string }[];
  };
  readonly actual: ReadonlyMap<number, Decimal>;
};

const LINES = `... on StockTakeClosed { stockTake { lines(first: 100) { nodes { material { itemNumber } discrepancy { actualRemaining } } } } }`;
type Lines = {
  lines: { nodes: { material: { itemNumber: number }; discrepancy: { actualRemaining: string } | null }[] };
};

/**
 * A stock-take as of the end of a period: planned, counted some days later by two persons and rolled back by what moved
 * meanwhile, and closed. Throws when it establishes another quantity than what was there.
 */
export async function takeStock(
  { place, counts }: Moment,
  works: Works,
  { cutOff, count, draws }: { cutOff: LegalDate; count: Count; draws: Draws },
): Promise<void> {
  const identity = works.staff;
  const plan = {
    bookNumber: works.number,
    cutOff,
    beginsOn: addDays(cutOff, 1),
    method: 'weighed',
    locations: ['Hall 1'],
  };
  const planned = expectDone(
    await place.post('planStockTake', {
      identity,
      input: plan,
      fields: '... on StockTakePlanned { stockTake { id } }',
    }),
    'a stock-take',
  );
  const stockTakeId = (planned['stockTake'] as { id: string }).id;
  const line = (itemKind: string, itemNumber: number, [where, quantity]: [string, string]) => {
    // What came in since the cut-off is in the count, and what went out is not.
    const [receiptsAfter, issuesAfter] = [
      draws.quantity(0, 20),
      Decimal.min(draws.quantity(0, 10), quantity),
    ];
    const counted = new Decimal(quantity).plus(receiptsAfter).minus(issuesAfter);
    return {
      itemKind,
      itemNumber,
      place: where,
      counted: counted.toFixed(),
      receiptsAfter: receiptsAfter.toFixed(),
      issuesAfter: issuesAfter.toFixed(),
    };
  };
  const { materials, products } = count.stock;
  const sheet = {
    sheetNumber: 'S-1',
    location: 'Hall 1',
    countedAt: `${addDays(cutOff, 1)}T03:00:00Z`,
    firstCounter: 'Sun',
    secondCounter: 'Qian',
    lines: [
      ...materials.flatMap((one) => [
        line('MATERIAL', one.itemNumber, ['RAW_WAREHOUSE', one.rawWarehouse]),
        line('MATERIAL', one.itemNumber, ['WORK_IN_PROGRESS', one.workInProgress]),
        line('MATERIAL', one.itemNumber, ['AT_CONTRACTOR', one.atContractor]),
      ]),
      ...products.map((one) => line('PRODUCT', one.itemNumber, ['FINISHED', one.quantity])),
    ],
  };
  expectDone(await place.post('recordCount', { identity, input: { stockTakeId, sheet } }), 'a count');
  const closed = expectDone(
    await place.post('closeStockTake', { identity, input: { stockTakeId }, fields: LINES }),
    'the end of a stock-take',
  );
  for (const { material, discrepancy } of (closed['stockTake'] as Lines).lines.nodes) {
    const there = count.actual.get(material.itemNumber);
    if (discrepancy && !there?.equals(discrepancy.actualRemaining))
      throw new InvariantBroken(
        'stock-take',
        `${works.number} material ${material.itemNumber}`,
        `${discrepancy.actualRemaining} are established, ${there?.toFixed()} were there`,
      );
  }
  counts.add('stock-takes/closed');
}
