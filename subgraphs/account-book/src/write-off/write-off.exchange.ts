import { connectionOf, pageOf, type Connection, type PageArguments } from '@trust-supervision/graphql';
import { Faults, ZERO, type Fault } from '@trust-supervision/kernel';
import type { CountedStockInput } from '../generated/resolvers';
import type { CountedStock } from './stock';

/** A page of what is in memory whole; a cursor is the place in it. */
export function pageOfAll<Node>(nodes: readonly Node[], args: PageArguments): Connection<Node> {
  const page = pageOf(args);
  const start = Number(page.after?.[0] ?? 0);
  const placed = nodes
    .slice(start, start + page.limit + 1)
    .map((node, index) => ({ node, place: start + index + 1 }));
  const { edges, pageInfo } = connectionOf(placed, page, ({ place }) => [place]);
  const shown = edges.map(({ cursor, node: { node } }) => ({ cursor, node }));
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo };
}

/** The materials that a count names twice: which of the two counts would be a guess. */
export function repeatedItems({ materials }: CountedStockInput): readonly Fault[] {
  const faults = new Faults();
  for (const [index, { itemNumber }] of materials.entries()) {
    if (materials.findIndex((other) => other.itemNumber === itemNumber) === index) continue;
    const path = `stock.materials[${index}].itemNumber`;
    faults.add(path, 'ITEM_REPEATED', 'the material is counted twice', itemNumber, 'each material once');
  }
  return faults.found;
}

/** A count as it is typed; a place that is left out holds nothing. */
export function countedStock({ materials, products }: CountedStockInput): CountedStock {
  const counted = materials.map(({ itemNumber, ...places }) => {
    const { rawWarehouse, workInProgress, atContractor, inTransit, nonBonded } = places;
    return [
      itemNumber,
      {
        rawWarehouse,
        workInProgress: workInProgress ?? ZERO,
        atContractor: atContractor ?? ZERO,
        inTransit: inTransit ?? ZERO,
        nonBonded: nonBonded ?? ZERO,
      },
    ] as const;
  });
  return { materials: new Map(counted), products };
}
