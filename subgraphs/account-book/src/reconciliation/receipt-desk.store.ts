import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { Faults, ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import { BondedListEntity } from '../bonded-list/bonded-list.entity';
import type { TurnoverLedger } from '../turnover/turnover.store';
import type { CustomsReceipt, IncomingReceipt, StoredReceiptLine } from './customs-receipt';
import type { Caller } from './reconciliation-desk.store';
import { CustomsReceiptEntity, CustomsReceiptLineEntity } from './reconciliation.entity';

type Parts = { readonly turnover: TurnoverLedger; readonly clock: Clock };
type Destined = { readonly receipt: IncomingReceipt; readonly bookId: string };

type Fresh = { readonly receipt: CustomsReceipt; readonly lines: readonly StoredReceiptLine[] };

/** What became of the receipts of a file. */
export type Received = { readonly receiptIds: readonly string[]; readonly repeated: number };

/** Takes in receipts of customs. They are kept beside the book and change nothing in it. */
export class ReceiptDesk {
  constructor(private readonly parts: Parts) {}

  /** Keeps the receipts that are new, leaves out repeats; or refuses all of them with every fault. */
  async receive(
    tx: Tx,
    receipts: readonly IncomingReceipt[],
    caller: Caller,
  ): Promise<Result<Received, readonly Fault[]>> {
    const faults = new Faults();
    const destined: Destined[] = [];
    for (const receipt of receipts) {
      faults.addAll(receipt.faults);
      const book = await bookOf(tx, receipt);
      if (book && caller.sees(book.enterpriseUsci)) destined.push({ receipt, bookId: book.bookId });
      else faults.addAll([unknownBook(receipt)]);
    }
    await this.#lock(tx, destined);
    const fresh = new Map<string, Fresh>();
    for (const { receipt, bookId } of destined) {
      const { businessKey } = receipt;
      const key = `${bookId}/${businessKey}`;
      const before =
        fresh.get(key)?.receipt ??
        (await tx.repository(CustomsReceiptEntity).findOneBy({ bookId, businessKey }));
      if (!before) fresh.set(key, this.#fresh(receipt, bookId, caller));
      else if (before.contentDigest !== receipt.contentDigest) faults.addAll([contradiction(receipt)]);
    }
    if (faults.any) return refuse(faults.found);
    const kept = [...fresh.values()];
    await tx.insert(
      CustomsReceiptEntity,
      kept.map(({ receipt }) => receipt),
    );
    await tx.insert(
      CustomsReceiptLineEntity,
      kept.flatMap(({ lines }) => lines),
    );
    return ok({
      receiptIds: kept.map(({ receipt }) => receipt.receiptId),
      repeated: receipts.length - kept.length,
    });
  }

  /** In one order of books, so that two files cannot wait for each other. */
  async #lock(tx: Tx, destined: readonly Destined[]): Promise<void> {
    const day = this.parts.clock.businessDay();
    for (const bookId of [...new Set(destined.map((each) => each.bookId))].toSorted()) {
      await this.parts.turnover.lock(tx, bookId, day);
    }
  }

  #fresh(incoming: IncomingReceipt, bookId: string, { subject }: Caller): Fresh {
    const { bookNumber: _bookNumber, faults: _faults, placed: _placed, lines, ...content } = incoming;
    const receiptId = newId();
    const recordedAt = storedInstant(this.parts.clock.now());
    return {
      receipt: { ...content, receiptId, bookId, receivedBy: subject, recordedAt },
      lines: lines.map((line) => ({ ...line, receiptId })),
    };
  }
}

/** The book that a receipt names, else that of its list, else that of an earlier receipt of its pre-entry number. */
async function bookOf(tx: Tx, receipt: IncomingReceipt): Promise<AccountBook | null> {
  const books = tx.repository(AccountBookEntity);
  const { bookNumber, listNumber, preEntryNumber } = receipt;
  if (bookNumber !== null) return books.findOneBy({ bookNumber });
  const list = listNumber === null ? null : await tx.repository(BondedListEntity).findOneBy({ listNumber });
  if (list) return books.findOneBy({ bookId: list.bookId });
  if (preEntryNumber === null) return null;
  const earlier = await tx.repository(CustomsReceiptEntity).findOneBy({ preEntryNumber });
  return earlier && books.findOneBy({ bookId: earlier.bookId });
}

const unknownBook = ({ placed, bookNumber, listNumber, preEntryNumber }: IncomingReceipt): Fault =>
  placed({
    rule: 'BOOK_UNKNOWN',
    message: 'leads to no account book',
    value: bookNumber ?? listNumber ?? preEntryNumber,
    allowed: 'an account book, or a list or pre-entry number of one',
  });

const contradiction = ({ placed, businessKey }: IncomingReceipt): Fault =>
  placed({
    rule: 'RECEIPT_CONTRADICTS',
    message: 'says something else than a receipt of the same key before',
    value: businessKey,
    allowed: 'the same content, or a higher change count',
  });
