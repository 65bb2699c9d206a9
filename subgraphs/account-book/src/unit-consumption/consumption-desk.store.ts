import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import { reasonsOf, refusalOf, type Decision, type Reviewer } from '@trust-supervision/decisions';
import { ok, refuse, type Clock, type Decimal, type Fault, type Result } from '@trust-supervision/kernel';
import type { FilingFacts } from '@trust-supervision/review';
import type { ReviewTasks, TaskHandler } from '@trust-supervision/subgraph';
import { reviewedEnterprise } from '@trust-supervision/subgraph';
import {
  ONLY_VERSION,
  type AccountBook,
  type ConsumptionLink,
  type FiledConsumption,
  type VersionedConsumption,
} from '../account-book/account-book';
import { AccountBookEntity } from '../account-book/account-book.entity';
import type { Ledger } from '../ledger/ledger.store';
import type { TurnoverLedger } from '../turnover/turnover.store';
import { periodsOf } from '../write-off/write-off-period.store';
import { changeHoldsFrom, linkOn, spanOfDay, type ConsumptionLinkChange } from './consumption-link';
import { linkChangesOf } from './consumption-link.store';
import { ConsumptionTable, type ConsumptionFigure } from './consumption-table';
import type { ConsultationDesk } from './consultation.store';
import { checkDeclaration, measuredLines, type DeclaredVersion } from './declaration';
import { consumptionFacts, declarationFacts } from './declaration.store';
import { checkRestatement, type Restatement } from './restatement';
import { fileReport, leftoversFaults } from './restatement.store';
import { ConsumptionEntity, LinkChangeEntity, DeclaredVersionEntity } from './unit-consumption.entity';
import { consumptionFacts as reviewedConsumption, type MeasuredConsumption } from './standard';
import { standardsOn } from './standard.store';
import { consumptionHistory, consumptionLines } from './unit-consumption.store';

/** Why nothing was filed. */
export type ConsumptionRefusal =
  | { readonly kind: 'BOOK_NOT_FOUND' }
  | {
      readonly kind: 'FAULTS';
      readonly faults: readonly Fault[];
      readonly decisionId?: string;
    };

/** What a declaration did: materials move now where the version was exported before it was declared. */
export type Declared = {
  readonly bookId: string;
  readonly versions: readonly { productItemNumber: number; version: string; changed: boolean }[];
  readonly movementsPosted: number;
  readonly overdrawn: readonly number[];
  /** Null when nothing new was declared, so that nothing was decided. */
  readonly decisionId: string | null;
};

type Parts = {
  readonly ledger: Ledger;
  readonly turnover: TurnoverLedger;
  readonly consultations: ConsultationDesk;
  readonly reviewer: Reviewer;
  readonly tasks: ReviewTasks;
  readonly clock: Clock;
};

/** A version of a product's consumption. */
type VersionKey = { readonly productItemNumber: number; readonly version: string };
type Sees = (usci: string) => boolean;

/** Takes declarations of unit consumption, reports that restate it, and changes of the link, under the book's lock. */
export class ConsumptionDesk {
  constructor(private readonly parts: Parts) {}

  /** Declares versions (单耗自核): in force from the business day. Exports that waited for them take materials now. */
  async declare(
    tx: Tx,
    filing: { readonly bookNumber: string; readonly lines: readonly FiledConsumption[] },
    sees: Sees,
  ): Promise<Result<Declared, ConsumptionRefusal>> {
    const book = await this.#locked(tx, filing.bookNumber, sees);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const facts = await declarationFacts(tx, bookId, filing.lines, this.parts.clock.businessDay());
    const checked = checkDeclaration(filing.lines, facts);
    const fresh = checked.ok ? checked.value.filter(({ isNew }) => isNew) : [];
    if (checked.ok && fresh.length === 0) return ok(unchanged(bookId, checked.value));
    const known = await consumptionLines(tx, [bookId], productsOf(filing.lines));
    const decision = await this.#decision(tx, book, {
      measured: measuredLines(filing.lines, facts, (line) => figureBefore(known, line)),
      filingKey: namesOf(book, filing.lines),
      documentFaults: checked.ok ? [] : checked.problem,
    });
    const refused = await this.#kept(tx, decision, fresh[0] ? versionId(bookId, fresh[0]) : null);
    if (!checked.ok || refused) return refused ?? refuse({ kind: 'FAULTS', faults: [] });
    if (decision.outcome === 'MANUAL') await this.#openReviews(tx, book, { versions: fresh, decision });
    const effectiveFrom = this.parts.clock.businessDay();
    await tx.insert(
      ConsumptionEntity,
      fresh.flatMap(({ lines }) => lines.map((line) => ({ ...line, bookId, effectiveFrom }))),
    );
    const recordedAt = storedInstant(this.parts.clock.now());
    await tx.insert(
      DeclaredVersionEntity,
      fresh.map(({ productItemNumber, version }) => ({ bookId, productItemNumber, version, recordedAt })),
    );
    const { posted, overdrawn } = await this.#recountNew(tx, bookId, fresh);
    const versions = checked.value.map(({ productItemNumber, version, isNew }) => ({
      productItemNumber,
      version,
      changed: isNew,
    }));
    const { decisionId } = decision;
    return ok({ bookId, versions, movementsPosted: posted, overdrawn, decisionId });
  }

  /** Files a supplementary self-approval report: reverses what the version took since the period began, posts it anew. */
  async restate(
    tx: Tx,
    filing: Restatement,
    sees: Sees,
  ): Promise<Result<{ reportId: string; bookId: string; overdrawn: number[] }, ConsumptionRefusal>> {
    const book = await this.#locked(tx, filing.bookNumber, sees);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const figures = await this.#figuresOf(tx, bookId, filing);
    const table = new ConsumptionTable(figures);
    const facts = await consumptionFacts(tx, bookId, filing.lines, this.parts.clock.businessDay());
    const checked = checkRestatement(filing, {
      ...facts,
      periods: await periodsOf(tx, [bookId]),
      standing: ({ beginsOn }) => table.asOf(beginsOn).of(bookId, filing.productItemNumber, filing.version),
    });
    const standing = checked.ok
      ? table.asOf(checked.value.period.beginsOn).of(bookId, filing.productItemNumber, filing.version)
      : [];
    const report = checked.ok && { bookId, filing, ...checked.value, before: figures };
    const decision = await this.#decision(tx, book, {
      measured: measuredLines(filing.lines, facts, (line) => figureOf(standing, line)),
      filingKey: namesOf(book, [filing]),
      documentFaults: report ? await leftoversFaults(tx, report) : faultsOf(checked),
    });
    if (!report || decision.outcome === 'REJECT') {
      const refused = await this.#kept(tx, decision, null);
      if (refused) return refused;
      throw new Error('a faulty report is refused');
    }
    const { clock, ledger } = this.parts;
    const filed = await fileReport(tx, report, { clock, ledger });
    await this.#kept(tx, decision, filed.reportId);
    if (decision.outcome === 'MANUAL') await this.#openReviews(tx, book, { versions: [filing], decision });
    return ok({ bookId, ...filed });
  }

  /** Changes the link (单耗申报环节): for this period while none of its exports is posted, else from the next one. */
  async changeLink(
    tx: Tx,
    filing: { readonly bookNumber: string; readonly link: ConsumptionLink },
    sees: Sees,
  ): Promise<Result<ConsumptionLinkChange, ConsumptionRefusal>> {
    const book = await this.#locked(tx, filing.bookNumber, sees);
    if (!book) return refuse({ kind: 'BOOK_NOT_FOUND' });
    const { bookId } = book;
    const filedOn = this.parts.clock.businessDay();
    const span = spanOfDay(await periodsOf(tx, [bookId]), book.cycleDays, filedOn);
    if (!span) return refuse({ kind: 'FAULTS', faults: [noOpenPeriod(filedOn)] });
    const exported = await tx.rows(
      "SELECT movement_key FROM movement WHERE book_id = ? AND account = 'PRODUCT' AND occurred_on BETWEEN ? AND ? LIMIT 1",
      [bookId, span.beginsOn, span.endsOn],
    );
    const effectiveFrom = changeHoldsFrom(span, exported.length > 0);
    const { link } = filing;
    if (linkOn(book.consumptionLink, await linkChangesOf(tx, [bookId]), effectiveFrom) === link)
      return refuse({ kind: 'FAULTS', faults: [sameLink(link, effectiveFrom)] });
    const recordedAt = storedInstant(this.parts.clock.now());
    const change = { changeId: newId(), bookId, link, effectiveFrom, filedOn, recordedAt };
    await tx.insert(LinkChangeEntity, [change]);
    return ok(change);
  }

  /** What an officer decides of consumption: it works already, so what is returned is doubted (单耗质疑). */
  readonly reviews: TaskHandler = {
    lock: async (tx, { filingId }) => {
      await this.parts.turnover.lock(tx, filingId.split('/')[0] ?? '', this.parts.clock.businessDay());
    },
    approve: async () => [],
    giveBack: async (tx, { task, officer, reason }) => {
      const [bookNumber = '', product, version = ''] = task.filingNumber.split('/');
      const doubt = { bookNumber, productItemNumber: Number(product), version, reason: reason ?? '' };
      const doubted = await this.parts.consultations.doubt(tx, doubt, officer.subject);
      if (doubted.ok) return [];
      if (doubted.problem.kind !== 'FAULTS') throw new Error('a task is about a book that is there');
      return doubted.problem.faults;
    },
  };

  async #decision(
    tx: Tx,
    book: AccountBook,
    filed: {
      readonly measured: readonly MeasuredConsumption[];
      readonly filingKey: string;
      readonly documentFaults: readonly Fault[];
    },
  ): Promise<Decision> {
    const { reviewer, clock } = this.parts;
    const businessDay = clock.businessDay();
    const enterprise = await reviewedEnterprise(tx, book.enterpriseUsci, businessDay);
    const standards = await standardsOn(tx, businessDay);
    const { filingKey, documentFaults } = filed;
    const facts: FilingFacts = {
      filing: 'UNIT_CONSUMPTION',
      district: book.district,
      enterprise,
      consumption: reviewedConsumption(filed.measured, { standards, businessDay }),
    };
    return reviewer.decide(await reviewer.ground(tx), { filingKey, facts, documentFaults });
  }

  /** Keeps the decision; the refusal when it is one. */
  async #kept(tx: Tx, decision: Decision, filingId: string | null) {
    const isRefused = decision.outcome === 'REJECT';
    await this.parts.reviewer.keep(tx, [{ ...decision, filingId: isRefused ? null : filingId }]);
    const { decisionId } = decision;
    return isRefused ? refuse({ kind: 'FAULTS' as const, faults: refusalOf(decision), decisionId }) : null;
  }

  /** Each version comes before an officer, if it does not wait for one already. */
  async #openReviews(
    tx: Tx,
    { bookId, bookNumber, enterpriseUsci, district }: AccountBook,
    { versions, decision }: { readonly versions: readonly VersionKey[]; readonly decision: Decision },
  ): Promise<void> {
    const { tasks } = this.parts;
    for (const key of versions) {
      const waiting = { kind: 'UNIT_CONSUMPTION', filingId: versionId(bookId, key) } as const;
      if (await tasks.waiting(tx, waiting)) continue;
      const filingNumber = `${bookNumber}/${key.productItemNumber}/${key.version}`;
      const filing = { ...waiting, filingNumber, enterpriseUsci, district };
      await tasks.open(tx, filing, { reasons: reasonsOf(decision), causedBy: decision.decisionId });
    }
  }

  async #locked(tx: Tx, bookNumber: string, sees: Sees): Promise<AccountBook | null> {
    const book = await tx.repository(AccountBookEntity).findOneBy({ bookNumber });
    if (!book || !sees(book.enterpriseUsci)) return null;
    await this.parts.turnover.lock(tx, book.bookId, this.parts.clock.businessDay());
    return book;
  }

  async #recountNew(
    tx: Tx,
    bookId: string,
    fresh: readonly DeclaredVersion[],
  ): Promise<{ posted: number; overdrawn: readonly number[] }> {
    if (fresh.length === 0) return { posted: 0, overdrawn: [] };
    return this.parts.ledger.recount(tx, { bookId, products: fresh, from: null });
  }

  #figuresOf(
    tx: Tx,
    bookId: string,
    { productItemNumber, version }: Restatement,
  ): Promise<ConsumptionFigure[]> {
    return consumptionHistory(tx, [bookId], [productItemNumber]).then((lines) =>
      lines.filter((line) => line.version === version),
    );
  }
}

const faultsOf = (checked: Result<unknown, readonly Fault[]>): readonly Fault[] =>
  checked.ok ? [] : checked.problem;

const versionId = (bookId: string, { productItemNumber, version }: VersionKey): string =>
  `${bookId}/${productItemNumber}/${version}`;

const unchanged = (bookId: string, versions: readonly VersionKey[]): Declared => ({
  bookId,
  versions: versions.map(({ productItemNumber, version }) => ({
    productItemNumber,
    version,
    changed: false,
  })),
  movementsPosted: 0,
  overdrawn: [],
  decisionId: null,
});

const productsOf = (lines: readonly FiledConsumption[]): number[] => [
  ...new Set(lines.map(({ productItemNumber }) => productItemNumber)),
];

/** How much of a name is kept. */
const LONGEST_KEY = 100;

/** What is filed, as its enterprise names it: book, product and version. */
const namesOf = (
  { bookNumber }: AccountBook,
  lines: readonly { readonly productItemNumber: number; readonly version: string | null }[],
): string =>
  [
    ...new Set(
      lines.map(({ productItemNumber, version }) => `${productItemNumber}/${version ?? ONLY_VERSION}`),
    ),
  ]
    .reduce((name, version) => `${name} ${version}`, bookNumber)
    .slice(0, LONGEST_KEY);

/** What was in force before of product and material: their latest other version. */
const figureBefore = (
  known: readonly ConsumptionFigure[],
  { productItemNumber, materialItemNumber, version }: VersionedConsumption,
): Decimal | null =>
  known
    .filter(
      (line) =>
        line.productItemNumber === productItemNumber &&
        line.materialItemNumber === materialItemNumber &&
        line.version !== version,
    )
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
    .at(-1)?.unitConsumption ?? null;

/** What counts of a material in the version that a report restates. */
const figureOf = (
  standing: readonly ConsumptionFigure[],
  { materialItemNumber }: VersionedConsumption,
): Decimal | null =>
  standing.find((line) => line.materialItemNumber === materialItemNumber)?.unitConsumption ?? null;

const noOpenPeriod = (day: string): Fault => ({
  path: 'link',
  rule: 'PERIOD_CLOSED',
  message: 'the day lies in no open period of the book',
  value: day,
  allowed: 'a day of an open period',
});

const sameLink = (link: ConsumptionLink, day: string): Fault => ({
  path: 'link',
  rule: 'LINK_UNCHANGED',
  message: `the book declares at this link on ${day} already`,
  value: link,
  allowed: link === 'BEFORE_EXPORT' ? 'BEFORE_WRITE_OFF' : 'BEFORE_EXPORT',
});
