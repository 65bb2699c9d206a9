import type { Tx } from '@trust-supervision/database';
import type { RequestIdReused } from '@trust-supervision/graphql';
import { Decisions, Reviewer, ReviewParameters } from '@trust-supervision/decisions';
import { Reference } from '@trust-supervision/reference';
import {
  GroupPosting,
  ImportProgress,
  Lazy,
  maySee,
  DraftList,
  Drafts,
  PendingFilings,
  PendingList,
  Posting,
  Reviews,
  ReviewTasks,
  Rows,
  WorkList,
  type Identity,
  type SubgraphParts,
  type Uploads,
} from '@trust-supervision/subgraph';
import { AnnualDeclarationDesk } from './annual-declaration/annual-declaration-desk.store';
import { AnnualDeclarations } from './annual-declaration/annual-declaration.store';
import { AccountingMethods } from './accounting-method/accounting-method.store';
import { MethodDesk } from './accounting-method/method-desk.store';
import type { AccountBook } from './account-book/account-book';
import { waitingBooks } from './account-book/account-book.events';
import { AccountBooks } from './account-book/account-book.store';
import { BookDesk } from './account-book/book-desk.store';
import { BondedLists } from './bonded-list/bonded-list.store';
import { CarryOverDesk, CarryOvers } from './carry-over/carry-over.store';
import { BookChanges } from './book-change/book-change.store';
import { ChangeDesk, type BookGroundOf } from './book-change/change-desk.store';
import { ClosingDesk } from './closing/closing-desk.store';
import { BookLives } from './closing/closing.store';
import { DeletionDesk, ListDeletions } from './bonded-list/list-deletion.store';
import { RefusedLists } from './bonded-list/refused-list.store';
import { ListDesk, type ListDecision, type ListOrder } from './bonded-list/list-desk.store';
import { ListOfficer } from './bonded-list/list-officer.store';
import { ConsumptionComparisons } from './consumption-comparison/consumption-comparison.store';
import { ConsumptionListDesk } from './consumption-list/consumption-list-desk.store';
import { ConsumptionLists } from './consumption-list/consumption-list.store';
import { CancelledLinks } from './cancelled-link/cancelled-link.store';
import { bookDrafts, listDrafts, type DraftOutcome } from './draft/draft.exchange';
import { HandbookDesk } from './handbook/handbook-desk.store';
import { Handbooks } from './handbook/handbook.store';
import { MoveDesk } from './handbook/move-desk.store';
import { PauseDesk } from './pause/pause-desk.store';
import { Pauses } from './pause/pause.store';
import { Ledger } from './ledger/ledger.store';
import { Movements } from './ledger/movements.store';
import { StockTakeDesk } from './stock-take/stock-take-desk.store';
import { StockTakes } from './stock-take/stock-take.store';
import { Traces } from './tracing/tracing.store';
import { WorkOrderDesk } from './tracing/work-order-desk.store';
import { ExtensionDesk } from './report-deadline/extension-desk.store';
import { ReportDeadlines } from './report-deadline/report-deadline.store';
import { ReceiptDesk } from './reconciliation/receipt-desk.store';
import { ReconciliationDesk } from './reconciliation/reconciliation-desk.store';
import { Reconciliations } from './reconciliation/reconciliation.store';
import { TurnoverConsumers } from './turnover/consumers.store';
import { TurnoverLedger, Turnovers } from './turnover/turnover.store';
import { ConsultationDesk, Consultations } from './unit-consumption/consultation.store';
import { ConsumptionDesk } from './unit-consumption/consumption-desk.store';
import { ConsumptionLinks } from './unit-consumption/consumption-link.store';
import { ConsumptionReports } from './unit-consumption/restatement.store';
import { ConsumptionStandards } from './unit-consumption/standard.store';
import { Consumptions } from './unit-consumption/unit-consumption.store';
import { ParametersDesk } from './review/parameters-desk.store';
import { PeriodCalendar } from './write-off/period-due.store';
import { WriteOffDesk } from './write-off/write-off-desk.store';
import { WriteOffs } from './write-off/write-off-filed.store';
import { Explanations } from './write-off/explanation.store';
import { DryRuns } from './write-off/write-off.store';

/** What reads for one operation: nothing is loaded twice, and nothing that the caller may not see. */
type Readers = {
  readonly books: AccountBooks;
  readonly accountingMethods: AccountingMethods;
  readonly annualDeclarations: AnnualDeclarations;
  readonly reportDeadlines: ReportDeadlines;
  readonly consumptionLists: ConsumptionLists;
  readonly consumptionComparisons: ConsumptionComparisons;
  readonly lists: BondedLists;
  readonly refusedLists: RefusedLists;
  readonly carryOvers: CarryOvers;
  readonly consumptions: Consumptions;
  readonly consumptionReports: ConsumptionReports;
  readonly consumptionLinks: ConsumptionLinks;
  readonly consultations: Consultations;
  readonly turnovers: Turnovers;
  readonly turnoverConsumers: TurnoverConsumers;
  readonly movements: Movements;
  readonly dryRuns: DryRuns;
  readonly explanations: Explanations;
  readonly stockTakes: StockTakes;
  readonly traces: Traces;
  readonly reconciliations: Reconciliations;
  readonly handbooks: Handbooks;
  readonly writeOffs: WriteOffs;
  readonly reviews: Reviews;
  readonly pauses: Pauses;
  readonly bookLives: BookLives;
  readonly workList: WorkList;
  readonly pendingList: PendingList;
  readonly draftList: DraftList;
  readonly bookChanges: BookChanges;
  readonly listDeletions: ListDeletions;
};

/** What outlives an operation. */
export type Desks = {
  readonly bookDesk: BookDesk;
  readonly methodDesk: MethodDesk;
  readonly consumptionListDesk: ConsumptionListDesk;
  readonly listDesk: ListDesk;
  readonly listPosting: GroupPosting<ListOrder, ListDecision>;
  readonly stockTakeDesk: StockTakeDesk;
  readonly workOrderDesk: WorkOrderDesk;
  readonly handbookDesk: HandbookDesk;
  readonly moveDesk: MoveDesk;
  readonly consumptionDesk: ConsumptionDesk;
  readonly consultationDesk: ConsultationDesk;
  readonly standards: ConsumptionStandards;
  readonly writeOffDesk: WriteOffDesk;
  readonly periodCalendar: PeriodCalendar;
  readonly annualDeclarationDesk: AnnualDeclarationDesk;
  readonly extensionDesk: ExtensionDesk;
  readonly reference: Reference;
  readonly progress: ImportProgress;
  readonly reconciliationDesk: ReconciliationDesk;
  readonly receiptDesk: ReceiptDesk;
  readonly decisions: Decisions;
  readonly reviewParameters: ParametersDesk;
  readonly pauseDesk: PauseDesk;
  readonly closingDesk: ClosingDesk;
  readonly tasks: ReviewTasks;
  readonly changeDesk: ChangeDesk;
  readonly deletionDesk: DeletionDesk;
  readonly cancelledLinks: CancelledLinks;
  readonly pendings: PendingFilings;
  readonly drafts: Drafts<DraftOutcome>;
};

/** What the resolvers of one operation share. */
export type Context = Readers &
  Desks & {
    readonly identity: Identity;
    readonly uploads: Uploads;
    /** Whether the caller may act for an enterprise. */
    readonly sees: (usci: string) => boolean;
    /** What the caller is shown. */
    readonly rows: Rows;
    /** Runs a mutation in one transaction, once for its `requestId`. Its outcome must be plain JSON. */
    readonly post: <Outcome>(
      mutation: string,
      input: { readonly requestId: string },
      work: (tx: Tx) => Promise<Outcome>,
    ) => Promise<Outcome | RequestIdReused>;
    /** Files a list, in one transaction with all that are filed on its book at the same moment. */
    readonly postList: <Outcome>(
      mutation: string,
      input: { readonly requestId: string },
      order: Pick<ListOrder, 'filing'>,
      answer: (decision: ListDecision) => Outcome,
    ) => Promise<Outcome | RequestIdReused>;
  };

/** The book of a stored outcome. Nothing that an outcome names is ever deleted, so a missing one is a bug. */
export async function bookOfOutcome(
  { bookId }: { readonly bookId: string },
  _args: object,
  { books }: Pick<Context, 'books'>,
): Promise<AccountBook> {
  const book = await books.byId.load(bookId);
  if (!book) throw new Error('a stored outcome refers to a book that is not there');
  return book;
}

/** Makes what outlives operations. */
export function desksOf({ database, outbox, clock }: SubgraphParts): Desks {
  const reference = new Reference(database);
  const ledger = new Ledger(clock);
  const turnover = new TurnoverLedger();
  const reviewer = new Reviewer(clock);
  const tasks = new ReviewTasks({ outbox, clock });
  const pauseDesk = new PauseDesk({ turnover, outbox, clock });
  const bookDesk = new BookDesk({
    ledger,
    turnover,
    outbox,
    reference,
    pauses: pauseDesk,
    reviewer,
    tasks,
    clock,
  });
  const closingDesk = new ClosingDesk({ turnover, outbox, clock });
  const writeOffDesk = new WriteOffDesk({
    ledger,
    turnover,
    outbox,
    reference,
    closing: closingDesk,
    tasks,
    reviewer,
    clock,
  });
  const annualDeclarationDesk = new AnnualDeclarationDesk({ turnover, tasks, reviewer, clock });
  const extensionDesk = new ExtensionDesk({ turnover, tasks, clock });
  const consultationDesk = new ConsultationDesk({ turnover, clock });
  const consumptionDesk = new ConsumptionDesk({
    ledger,
    turnover,
    consultations: consultationDesk,
    reviewer,
    tasks,
    clock,
  });
  const groundOf: BookGroundOf = (items) => bookDesk.ground({ materials: items, products: [] });
  const changeDesk = new ChangeDesk({ database, tasks, groundOf, turnover, outbox, reviewer, clock });
  const pendings = new PendingFilings(clock);
  const carryOvers = new CarryOverDesk(clock);
  const listParts = { ledger, turnover, carryOvers, reviewer, tasks, outbox, clock };
  const listDesk = new ListDesk(listParts);
  const kinds = {
    BONDED_LIST: listDrafts(listDesk),
    ACCOUNT_BOOK: bookDrafts(bookDesk, pendings),
  };
  pendings.handle('ACCOUNT_BOOK', waitingBooks(bookDesk, clock));
  tasks.handle('WRITE_OFF', writeOffDesk.reviews);
  tasks.handle('ANNUAL_DECLARATION', annualDeclarationDesk.reviews);
  tasks.handle('REPORT_EXTENSION', extensionDesk.reviews);
  tasks.handle('ACCOUNT_BOOK', bookDesk.reviews);
  tasks.handle('BONDED_LIST', new ListOfficer(listParts));
  tasks.handle('UNIT_CONSUMPTION', consumptionDesk.reviews);
  tasks.handle('BOOK_CHANGE', changeDesk.reviews);
  return {
    tasks,
    cancelledLinks: new CancelledLinks(database, clock),
    pendings,
    drafts: new Drafts({ database, clock, kinds }),
    reference,
    bookDesk,
    handbookDesk: new HandbookDesk({ bookDesk, clock }),
    moveDesk: new MoveDesk({ database, bookDesk, outbox, reference, clock }),
    listDesk,
    listPosting: new GroupPosting(database, clock, (tx, orders) => listDesk.file(tx, orders)),
    methodDesk: new MethodDesk({ turnover, clock }),
    consumptionListDesk: new ConsumptionListDesk({ ledger, turnover, clock }),
    stockTakeDesk: new StockTakeDesk({ ledger, turnover, clock }),
    workOrderDesk: new WorkOrderDesk({ ledger, turnover, clock }),
    consumptionDesk,
    consultationDesk,
    standards: new ConsumptionStandards(database),
    writeOffDesk,
    periodCalendar: new PeriodCalendar({ database, outbox, clock }),
    annualDeclarationDesk,
    extensionDesk,
    progress: new ImportProgress(),
    reconciliationDesk: new ReconciliationDesk({ turnover, clock }),
    receiptDesk: new ReceiptDesk({ turnover, clock }),
    decisions: new Decisions(database),
    reviewParameters: new ParametersDesk(new ReviewParameters(database, clock), outbox),
    pauseDesk,
    closingDesk,
    changeDesk,
    deletionDesk: new DeletionDesk({ turnover, outbox, clock }),
  };
}

/** Makes the context of each operation. */
export function contexts(
  { database, uploads, clock }: SubgraphParts,
  desks: Desks,
): (identity: Identity) => Context {
  return (identity) => {
    const sees = (usci: string): boolean => maySee(identity, usci);
    const rows = new Rows(database, identity);
    const readers = new Lazy<Readers>({
      books: () => new AccountBooks(database, rows),
      accountingMethods: () => new AccountingMethods(database),
      annualDeclarations: () => new AnnualDeclarations(database, identity.businessDay),
      reportDeadlines: () => new ReportDeadlines(database),
      consumptionLists: () => new ConsumptionLists(database),
      consumptionComparisons: () => new ConsumptionComparisons(database),
      lists: () => new BondedLists(database, rows),
      refusedLists: () => new RefusedLists(database),
      carryOvers: () => new CarryOvers(database),
      consumptions: () => new Consumptions(database),
      consumptionReports: () => new ConsumptionReports(database),
      consumptionLinks: () => new ConsumptionLinks(database),
      consultations: () => new Consultations(database),
      turnovers: () => new Turnovers(database, identity.businessDay),
      turnoverConsumers: () => new TurnoverConsumers(database, identity.businessDay),
      movements: () => new Movements(database),
      dryRuns: () => new DryRuns(database),
      explanations: () => new Explanations(database),
      stockTakes: () => new StockTakes(database, rows),
      traces: () => new Traces(database),
      reconciliations: () => new Reconciliations({ database, reference: desks.reference, clock }),
      handbooks: () => new Handbooks(database, rows),
      writeOffs: () => new WriteOffs(database),
      reviews: () => new Reviews(desks.decisions),
      pauses: () => new Pauses(database, identity.businessDay),
      bookLives: () => new BookLives(database),
      workList: () => new WorkList(database),
      pendingList: () => new PendingList(database),
      draftList: () => new DraftList(database, identity.role === 'ENTERPRISE' ? identity.usci : null),
      bookChanges: () => new BookChanges(database),
      listDeletions: () => new ListDeletions(database),
    });
    const posting = new Posting(database, clock, identity);
    const post: Context['post'] = async (mutation, input, work) => {
      const outcome = await posting.once(mutation, input, work);
      // An operation may hold several mutations: the next one must not see what was read before this one.
      readers.renew();
      return outcome;
    };
    const postList: Context['postList'] = async (mutation, input, { filing }, answer) => {
      const order = { filing, sees, causedBy: `request:${input.requestId}` };
      const posted = { key: filing.bookNumber, order, answer };
      const outcome = await desks.listPosting.once(identity, mutation, input, posted);
      readers.renew();
      return outcome;
    };
    return readers.addedTo({ ...desks, identity, uploads, sees, rows, post, postList });
  };
}
