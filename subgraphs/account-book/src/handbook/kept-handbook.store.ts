import type { Sql, Tx } from '@trust-supervision/database';
import type { LegalDate } from '@trust-supervision/kernel';
import type { ItemKind } from '../account-book/account-book';
import type { Handbook } from './handbook';
import {
  OriginEntity,
  VersionOriginEntity,
  type StoredOrigin,
  type StoredVersionOrigin,
} from './handbook.entity';
import { balancesOf, consumptionsOf, itemsOf } from './handbook.store';
import type { MovePlan } from './move';
import type { KeptHandbook, MovePreview } from './move-check';

/** Takes the rows' locks in the order of their numbers: two moves with a handbook in common wait for each other. */
export async function lockHandbooks(tx: Tx, handbookNumbers: readonly string[]): Promise<void> {
  if (handbookNumbers.length === 0) return;
  await tx.rows(
    `SELECT handbook_id FROM handbook WHERE handbook_number IN (?) ORDER BY handbook_number${tx.forUpdate}`,
    [handbookNumbers],
  );
}

/** The handbooks with their contents. */
export async function keptHandbooks(sql: Sql, handbooks: readonly Handbook[]): Promise<KeptHandbook[]> {
  const ids = handbooks.map(({ handbookId }) => handbookId);
  const items = await itemsOf(sql, ids);
  const consumptions = await consumptionsOf(sql, ids);
  const balances = await balancesOf(sql, ids);
  return handbooks.map((head) => {
    const { handbookId, state, contentDigest } = head;
    const own = items.filter((item) => item.handbookId === handbookId);
    const stated = balances.filter((balance) => balance.handbookId === handbookId);
    return {
      head,
      handbookId,
      state,
      contentDigest,
      materials: own.filter(({ kind }) => kind === 'MATERIAL'),
      products: own.filter(({ kind }) => kind === 'PRODUCT'),
      consumptions: consumptions.filter((line) => line.handbookId === handbookId),
      balances: new Map(stated.map(({ itemNumber, remaining }) => [itemNumber, remaining])),
      asOf: stated[0]?.asOf ?? null,
    };
  });
}

/** Marks the handbooks as moved into a book, and keeps where each of its items and versions came from. */
export async function closeHandbooks(
  tx: Tx,
  { handbooks, plan }: MovePreview,
  { bookId, movedOn }: { bookId: string; movedOn: LegalDate },
): Promise<void> {
  const ids = new Map(handbooks.map(({ head, handbookId }) => [head.handbookNumber, handbookId]));
  const idOf = (handbookNumber: string): string => {
    const handbookId = ids.get(handbookNumber);
    if (!handbookId) throw new Error('an origin is one of the handbooks that move');
    return handbookId;
  };
  const origins = [
    ...originsOf('MATERIAL', plan.materials, idOf),
    ...originsOf('PRODUCT', plan.products, idOf),
  ];
  await tx.insert(
    OriginEntity,
    origins.map((origin) => ({ ...origin, bookId })),
  );
  await tx.insert(
    VersionOriginEntity,
    versionOriginsOf(plan, idOf).map((origin) => ({ ...origin, bookId })),
  );
  const closed = await tx.change(
    "UPDATE handbook SET state = 'MOVED', book_id = ?, moved_on = ? WHERE handbook_id IN (?) AND state = 'OPEN'",
    [bookId, movedOn, [...ids.values()]],
  );
  if (closed !== ids.size) throw new Error('handbooks are locked while they are moved');
}

const originsOf = (
  kind: ItemKind,
  items: MovePlan['materials'],
  idOf: (handbookNumber: string) => string,
): Omit<StoredOrigin, 'bookId'>[] =>
  items.flatMap(({ itemNumber, origins }) =>
    origins.map(({ handbookNumber, itemNumber: handbookItemNumber, quantity }) => {
      return { kind, itemNumber, handbookId: idOf(handbookNumber), handbookItemNumber, quantity };
    }),
  );

/** A version has a line for each of its materials, and one origin. */
function versionOriginsOf(
  { consumptions }: MovePlan,
  idOf: (handbookNumber: string) => string,
): Omit<StoredVersionOrigin, 'bookId'>[] {
  const versions = new Map(
    consumptions.map((line) => [`${line.productItemNumber}/${line.version}`, line] as const),
  );
  return [...versions.values()].map(({ productItemNumber, version, origin }) => ({
    productItemNumber,
    version,
    handbookId: idOf(origin.handbookNumber),
    handbookProductItemNumber: origin.productItemNumber,
    handbookVersion: origin.version,
  }));
}
