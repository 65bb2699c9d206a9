import {
  badInput,
  connectionOf,
  pageOf,
  wholeKeyOf,
  type Connection,
  type PageArguments,
} from '@trust-supervision/graphql';
import { ZERO, type Fault } from '@trust-supervision/kernel';
import type { CountedStockInput } from '../generated/resolvers';
import { countFaults, type CountedStock } from './stock';

/** A page of what is in memory whole; a cursor is the place in it. */
export function pageOfAll<Node>(nodes: readonly Node[], args: PageArguments): Connection<Node> {
  const page = pageOf(args);
  const start = Number(wholeKeyOf(page));
  const placed = nodes
    .slice(start, start + page.limit + 1)
    .map((node, index) => ({ node, place: start + index + 1 }));
  const { edges, pageInfo } = connectionOf(placed, page, ({ place }) => [place]);
  const shown = edges.map(({ cursor, node: { node } }) => ({ cursor, node }));
  return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo };
}

/** What is wrong with a count: items counted twice, quantities below zero or too large to be kept. */
const stockFaults = ({ materials, products }: CountedStockInput): readonly Fault[] => [
  ...countFaults('stock.materials', materials),
  ...countFaults('stock.products', products),
];

/** Items that a count names twice; what else is wrong with it, the check of the report says. */
export const repeatedItems = (input: CountedStockInput): readonly Fault[] =>
  stockFaults(input).filter(({ rule }) => rule === 'ITEM_REPEATED');

/** The same for a question, which has no refusal to answer: throws BAD_USER_INPUT that names every fault. */
export function checkedStock(input: CountedStockInput): CountedStock {
  const faults = stockFaults(input);
  if (faults.length === 0) return countedStock(input);
  throw badInput(faults.map(({ path, message, value }) => `${path} ${message}: ${value}`).join('; '));
}

/** A count as it is typed; a place that is left out holds nothing. */
export function countedStock({ materials, products }: CountedStockInput): CountedStock {
  const counted = materials.map((count) => {
    const { itemNumber, rawWarehouse, workInProgress, atContractor, inTransit, nonBonded } = count;
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
