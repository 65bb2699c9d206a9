import DataLoader from 'dataloader';
import { newId, storedInstant, type Database, type Sql, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import type { AccountBook } from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { TurnoverLedger } from '../turnover/turnover.store';
import {
  checkDoubt,
  checkResult,
  checkStep,
  doubtsOf,
  lastStep,
  type ConsultationResult,
  type ConsumptionDoubt,
  type StoredConsultationStep,
} from './consultation';
import { ConsultationStepEntity } from './unit-consumption.entity';
import { consumptionLines, type ProductKey } from './unit-consumption.store';

/** Why a step was not taken. */
export type ConsultationRefusal =
  | { readonly kind: 'BOOK_NOT_FOUND' | 'DOUBT_NOT_FOUND' }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

type Doubt = {
  readonly bookNumber: string;
  readonly productItemNumber: number;
  readonly version: string;
  readonly reason: string;
};
type Step = Pick<StoredConsultationStep, 'state' | 'result' | 'replacedBy' | 'statement' | 'subject'>;
type Outcome = Promise<Result<{ doubtId: string }, ConsultationRefusal>>;

/** Doubts about consumption and their consultation: steps are added one after another, under the book's lock. */
export class ConsultationDesk {
  constructor(private readonly parts: { readonly turnover: TurnoverLedger; readonly clock: Clock }) {}

  /** Customs doubts a version (单耗质疑): it still works, and what names it is marked. */
  async doubt(tx: Tx, { bookNumber, productItemNumber, version, reason }: Doubt, subject: string): Outcome {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    await this.#lock(tx, bookId);
    const doubts = await doubtsAbout(tx, [{ bookId, itemNumber: productItemNumber }]);
    const isDeclared = await isDeclaredVersion(tx, bookId, productItemNumber, version);
    const own = doubts.filter(([first]) => first.version === version);
    const faults = checkDoubt(reason, { version, isDeclared, doubts: own });
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const about = { doubtId: newId(), stepNumber: 1, bookId, productItemNumber, version };
    const step = { state: 'DOUBTED', result: null, replacedBy: null, statement: reason, subject } as const;
    return this.#take(tx, about, step);
  }

  /** The enterprise gives its evidence. `sees` hides the books of others. */
  async answer(
    tx: Tx,
    { doubtId, evidence }: { readonly doubtId: string; readonly evidence: string },
    sees: (usci: string) => boolean,
    subject: string,
  ): Outcome {
    const doubt = await this.#locked(tx, doubtId, sees);
    if (!doubt) return refuse({ kind: 'DOUBT_NOT_FOUND' });
    const { faults, state } = checkStep(doubt, 'ANSWER', 'evidence', evidence);
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    const step = { state, result: null, replacedBy: null, statement: evidence, subject };
    return this.#take(tx, nextOf(doubt), step);
  }

  /** An officer closes the consultation with its record and result. */
  async close(
    tx: Tx,
    closing: {
      readonly doubtId: string;
      readonly result: ConsultationResult;
      readonly replacedBy: string | null;
      readonly record: string;
    },
    subject: string,
  ): Outcome {
    const { doubtId, result, replacedBy, record } = closing;
    const doubt = await this.#locked(tx, doubtId, () => true);
    if (!doubt) return refuse({ kind: 'DOUBT_NOT_FOUND' });
    const [{ bookId, productItemNumber, version }] = doubt;
    const { faults, state } = checkStep(doubt, 'CLOSE', 'record', record);
    const isDeclared =
      replacedBy !== null && (await isDeclaredVersion(tx, bookId, productItemNumber, replacedBy));
    checkResult(result, replacedBy, { doubtedVersion: version, isDeclared }, faults);
    if (faults.any) return refuse({ kind: 'FAULTS', faults: faults.found });
    return this.#take(tx, nextOf(doubt), { state, result, replacedBy, statement: record, subject });
  }

  async #take(
    tx: Tx,
    about: Pick<
      StoredConsultationStep,
      'doubtId' | 'stepNumber' | 'bookId' | 'productItemNumber' | 'version'
    >,
    step: Step,
  ): Outcome {
    const { clock } = this.parts;
    const taken = { occurredOn: clock.businessDay(), recordedAt: storedInstant(clock.now()) };
    await tx.insert(ConsultationStepEntity, [
      { ...about, ...step, statement: step.statement.trim(), ...taken },
    ]);
    return ok({ doubtId: about.doubtId });
  }

  async #locked(tx: Tx, doubtId: string, sees: (usci: string) => boolean): Promise<ConsumptionDoubt | null> {
    const first = await tx.repository(ConsultationStepEntity).findOneBy({ doubtId, stepNumber: 1 });
    const book: AccountBook | null =
      first && (await tx.repository(AccountBookEntity).findOneBy({ bookId: first.bookId }));
    if (!first || !book || !sees(book.enterpriseUsci)) return null;
    await this.#lock(tx, book.bookId);
    const doubts = await doubtsAbout(tx, [{ bookId: book.bookId, itemNumber: first.productItemNumber }]);
    return doubts.find(([step]) => step.doubtId === doubtId) ?? null;
  }

  #lock(tx: Tx, bookId: string): Promise<unknown> {
    return this.parts.turnover.lock(tx, bookId, this.parts.clock.businessDay());
  }
}

/** Loads doubts for one request. The caller has reached the products. */
export class Consultations {
  constructor(private readonly database: Database) {}

  /** By product, oldest first, each with its steps. */
  readonly ofProduct = new DataLoader<ProductKey, ConsumptionDoubt[], string>(
    async (products) => {
      const doubts = await this.database.read((sql) => doubtsAbout(sql, products));
      return products.map(({ bookId, itemNumber }) =>
        doubts.filter(([first]) => first.bookId === bookId && first.productItemNumber === itemNumber),
      );
    },
    { cacheKeyFn: ({ bookId, itemNumber }) => `${bookId}/${itemNumber}` },
  );

  readonly byId = new DataLoader<string, ConsumptionDoubt | null>(async (doubtIds) => {
    const steps = await this.database.read((sql) =>
      sql
        .repository(ConsultationStepEntity)
        .createQueryBuilder('step')
        .where('step.doubtId IN (:...doubtIds)', { doubtIds })
        .orderBy('step.stepNumber')
        .getMany(),
    );
    const doubts = doubtsOf(steps);
    return doubtIds.map((doubtId) => doubts.find(([first]) => first.doubtId === doubtId) ?? null);
  });
}

async function doubtsAbout(sql: Sql, products: readonly ProductKey[]): Promise<ConsumptionDoubt[]> {
  const steps = await sql
    .repository(ConsultationStepEntity)
    .createQueryBuilder('step')
    .where('step.bookId IN (:...bookIds) AND step.productItemNumber IN (:...items)', {
      bookIds: [...new Set(products.map(({ bookId }) => bookId))],
      items: [...new Set(products.map(({ itemNumber }) => itemNumber))],
    })
    .orderBy('step.doubtId')
    .addOrderBy('step.stepNumber')
    .getMany();
  return doubtsOf(steps);
}

async function isDeclaredVersion(tx: Tx, bookId: string, product: number, version: string): Promise<boolean> {
  const lines = await consumptionLines(tx, [bookId], [product]);
  return lines.some((line) => line.version === version);
}

function nextOf(doubt: ConsumptionDoubt) {
  const { doubtId, bookId, productItemNumber, version, stepNumber } = lastStep(doubt);
  return { doubtId, bookId, productItemNumber, version, stepNumber: stepNumber + 1 };
}
