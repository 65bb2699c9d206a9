import type { Tx } from '@trust-supervision/database';
import type { ListFiling } from './bonded-list';
import { BondedListEntity, BondedListLineEntity } from './bonded-list.entity';
import { carriedLine, type Counterpart } from './list-review';

type Order = { readonly filing: ListFiling };

/**
 * The lists that some orders name as the other side of their carry-over, where these are in force and name the book of
 * the order in turn: so nobody learns of a list that does not mean him.
 */
export async function counterpartsOf<Named extends Order>(
  tx: Tx,
  orders: readonly Named[],
): Promise<Map<Named, Counterpart>> {
  const named = [...new Set(orders.flatMap(({ filing }) => filing.counterpartListNumber ?? []))];
  if (named.length === 0) return new Map();
  const lists = await tx.select(
    BondedListEntity,
    `list_number IN (?) AND state IN ('APPROVED', 'POSTED', 'WRITTEN_OFF')`,
    [named],
  );
  const listIds = lists.map(({ listId }) => listId);
  const lines = await tx.select(BondedListLineEntity, 'list_id IN (?)', [listIds]);
  const found = new Map<Named, Counterpart>();
  for (const order of orders) {
    const { bookNumber, counterpartListNumber } = order.filing;
    const list = lists.find(({ listNumber }) => listNumber === counterpartListNumber);
    if (list?.counterpartBookNumber !== bookNumber) continue;
    const own = lines.filter(({ listId }) => listId === list.listId);
    found.set(order, { listNumber: list.listNumber, lines: own.map(carriedLine) });
  }
  return found;
}
