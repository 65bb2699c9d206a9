import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { digestOf, ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import { ONLY_VERSION } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { BookDesk, BookGround } from '../account-book/book-desk.store';
import type { BalanceStatement, Handbook, HandbookFiling } from './handbook';
import { checkBalances, checkHandbook } from './handbook-check';
import {
  HandbookBalanceEntity,
  HandbookConsumptionEntity,
  HandbookEntity,
  HandbookItemEntity,
} from './handbook.entity';
import { itemsOf } from './handbook.store';

type Parts = { readonly bookDesk: BookDesk; readonly clock: Clock };

/** Keeps open handbooks and what is left under them. */
export class HandbookDesk {
  constructor(private readonly parts: Parts) {}

  /** Looks up what the check needs, before the transaction. */
  ground(filing: HandbookFiling): Promise<BookGround> {
    return this.parts.bookDesk.ground(filing);
  }

  /** Keeps a handbook as open, or refuses with every fault. The same handbook again changes nothing. */
  async file(
    tx: Tx,
    filing: HandbookFiling,
    ground: BookGround,
  ): Promise<Result<{ handbookId: string; changed: boolean }, readonly Fault[]>> {
    const faults = checkHandbook(filing, ground);
    if (faults.length > 0) return refuse(faults);
    const contentDigest = digestOf(filing);
    const handbook: Handbook = {
      ...filing.head,
      handbookId: newId(),
      state: 'OPEN',
      bookId: null,
      movedOn: null,
      recordedAt: storedInstant(this.parts.clock.now()),
      contentDigest,
    };
    if ((await tx.insertNew(HandbookEntity, [handbook])) === 0) {
      const there = await lockedHandbook(tx, handbook.handbookNumber);
      if (there?.contentDigest === contentDigest) return ok({ handbookId: there.handbookId, changed: false });
      return refuse([repeated(handbook)]);
    }
    await keepLines(tx, handbook.handbookId, filing);
    return ok({ handbookId: handbook.handbookId, changed: true });
  }

  /**
   * States what is left under an open handbook, in the place of what was stated before. Null when there is no such
   * handbook or it is hidden.
   */
  async state(
    tx: Tx,
    handbookNumber: string,
    statement: BalanceStatement,
    sees: (usci: string) => boolean,
  ): Promise<Result<{ handbookId: string }, readonly Fault[]> | null> {
    const handbook = await lockedHandbook(tx, handbookNumber);
    if (!handbook || !sees(handbook.enterpriseUsci)) return null;
    const { handbookId } = handbook;
    const materials = (await itemsOf(tx, [handbookId])).filter(({ kind }) => kind === 'MATERIAL');
    const faults = checkBalances(materials, statement, this.parts.clock.businessDay());
    if (handbook.state === 'MOVED') faults.push(await movedFault(tx, handbook));
    if (faults.length > 0) return refuse(faults);
    const { balances, asOf, basis } = statement;
    const recordedAt = storedInstant(this.parts.clock.now());
    await tx.put(
      HandbookBalanceEntity,
      balances.map((balance) => ({ ...balance, handbookId, asOf, basis, recordedAt })),
    );
    return ok({ handbookId });
  }
}

async function keepLines(tx: Tx, handbookId: string, filing: HandbookFiling): Promise<void> {
  await tx.insert(HandbookItemEntity, [
    ...filing.materials.map((item) => ({ ...item, handbookId, kind: 'MATERIAL' as const })),
    ...filing.products.map((item) => ({ ...item, handbookId, kind: 'PRODUCT' as const })),
  ]);
  await tx.insert(
    HandbookConsumptionEntity,
    filing.consumptions.map((line) => ({ ...line, handbookId, version: line.version ?? ONLY_VERSION })),
  );
}

/** The handbook under its row's lock: moving and stating balances wait for each other. */
async function lockedHandbook(tx: Tx, handbookNumber: string): Promise<Handbook | null> {
  await tx.rows(`SELECT handbook_id FROM handbook WHERE handbook_number = ?${tx.forUpdate}`, [
    handbookNumber,
  ]);
  return tx.repository(HandbookEntity).findOneBy({ handbookNumber });
}

/** Refuses what comes too late for a handbook, and names its book. */
export async function movedFault(tx: Pick<Tx, 'repository'>, handbook: Handbook): Promise<Fault> {
  const book = await tx.repository(AccountBookEntity).findOneBy({ bookId: handbook.bookId ?? '' });
  return {
    path: 'handbookNumber',
    rule: 'HANDBOOK_MOVED',
    message: `the handbook became part of an account book on ${handbook.movedOn}`,
    value: handbook.handbookNumber,
    allowed: book?.bookNumber ?? null,
  };
}

const repeated = ({ handbookNumber, internalNumber }: Handbook): Fault => ({
  path: 'head.handbookNumber',
  rule: 'HANDBOOK_REPEATED',
  message: 'a handbook with this number was filed before with other content',
  value: `${handbookNumber} (${internalNumber})`,
  allowed: 'the same content, or another number',
});
