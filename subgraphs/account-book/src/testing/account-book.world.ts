import type {
  CaseMark,
  CreditLevel,
  DomainEvent,
  EventOf,
  EventPayloads,
} from '@trust-supervision/contracts';
import { InProcessBus } from '@trust-supervision/events';
import { addDays, SetClock, type LegalDate } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { startSubgraph, type Identity, type SubgraphEvents } from '@trust-supervision/subgraph';
import { eligibleEnterprises, fieldOf, TODAY, StatementLog } from '@trust-supervision/testkit';
import type { ExecutionResult } from 'graphql';
import { accountBook } from '../index';
import { bookFiling, PLASTICS, SEAFOOD, staff } from './account-book.documents';

export * from './account-book.documents';

const FAULTS =
  '... on FilingRefused { message faults { path rule value allowed message sheet row column } } ... on NotFound { kind key } ... on RequestIdReused { requestId }';
const FILE_BOOK = `mutation ($input: FileAccountBookInput!) {
  fileAccountBook(input: $input) { __typename ... on AccountBookFiled { changed accountBook { bookNumber } } ... on FilingPending { filing { id state missing receivedOn decidedOn } } ${FAULTS} }
}`;
const IMPORT_BOOK = `mutation ($input: ImportAccountBookInput!) {
  importAccountBook(input: $input) { __typename ... on AccountBookFiled { changed warnings { path rule } accountBook { bookNumber } } ... on FilingPending { filing { id missing } } ${FAULTS} }
}`;
const IMPORT_CHANGE = `mutation ($input: ImportAccountBookInput!) {
  importAccountBookChange(input: $input) { __typename ... on AccountBookChangeFiled { change { state fields { path before after } } } ${FAULTS} }
}`;
const FILE_LIST = `mutation ($input: FileBondedListInput!) {
  fileBondedList(input: $input) { __typename ... on BondedListFiled { bondedList { id listNumber state postedOn overdrawn { itemNumber } } } ${FAULTS} }
}`;
const IMPORT_LISTS = `mutation ($input: ImportBondedListsInput!) {
  importBondedLists(input: $input) {
    __typename
    ... on BondedListsImported { filed refused outcomes { internalNumber result { __typename ${FAULTS} } } }
    ${FAULTS}
  }
}`;

export type Fault = {
  path: string;
  rule: string;
  value: string;
  allowed: string;
  message: string;
  sheet: string | null;
  row: number | null;
  column: string | null;
};
export type Answered = {
  __typename: string;
  changed?: boolean;
  filing?: { id: string; state: string; missing: string[]; receivedOn: string; decidedOn: string | null };
  faults?: Fault[];
  filed?: number;
  refused?: number;
  outcomes?: { internalNumber: string; result: { __typename: string; faults?: Fault[] } }[];
  warnings?: { path: string; rule: string }[];
  bondedList?: {
    id: string;
    listNumber: string;
    state: string;
    postedOn: string | null;
    overdrawn: { itemNumber: number }[];
  };
};

type CreditEvent =
  | 'EnterpriseRegistered'
  | 'EnterpriseRated'
  | 'GoodsAndDataFlowDeclared'
  | 'CoordinatorAssigned'
  | 'EnterpriseStandingRecorded';

/** The subgraph on an empty schema with the shipped reference sets, beside a log of released declarations. */
export async function startWorld(databaseUrl: string) {
  const statements = new StatementLog();
  const bugs: unknown[] = [];
  const bus = new InProcessBus((failure) => bugs.push(failure));
  const clock = new SetClock(TODAY);
  const released: EventOf<'DeclarationReleased' | 'DeclarationCancelled'>[] = [];
  bus.connect('clearance-inspection', {
    after: async (position) => released.filter((event) => event.position > position),
  });
  const credit = eligibleEnterprises(PLASTICS, SEAFOOD);
  bus.connect('enterprise-credit', {
    after: async (position) => credit.filter((event) => event.position > position),
  });
  /** enterprise-credit tells what happened there. */
  const tell = async <Type extends CreditEvent>(type: Type, payload: EventPayloads[Type]): Promise<void> => {
    const position = credit.length + 1;
    credit.push({
      eventId: `rated-${position}`,
      source: 'enterprise-credit',
      position,
      type,
      version: 1,
      payload,
      causedBy: 'request:credit',
      occurredOn: '2020-01-01',
      recordedAt: '2020-01-01T04:00:00.000Z',
    } as DomainEvent);
    bus.published('enterprise-credit');
    await bus.drained();
  };
  const subgraph = await startSubgraph(accountBook, {
    databaseUrl,
    clock,
    bus,
    onBug: (_source, failure) => bugs.push(failure),
    onStatement: statements.seen,
  });
  await loadReferenceSets(subgraph.database, seedSets());
  await bus.drained();
  const ask = (
    query: string,
    variables: Record<string, unknown> = {},
    identity: Identity = staff,
  ): Promise<ExecutionResult> =>
    subgraph.execute({ query, variables, identity: { ...identity, businessDay: clock.businessDay() } });
  /** What a caller is told from now on. */
  const subscribe = async (query: string, identity: Identity): Promise<SubgraphEvents> => {
    const asking = { ...identity, businessDay: clock.businessDay() };
    await subgraph.publish();
    const opened = await subgraph.subscribe({ query, variables: {}, identity: asking });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    return opened.value;
  };
  const mutate = async (
    query: string,
    field: string,
    input: object,
    identity?: Identity,
  ): Promise<Answered> => fieldOf<Answered>(await ask(query, { input }, identity), field);
  const upload = async (content: Buffer, identity: Identity = staff): Promise<string> => {
    async function* once(): AsyncGenerator<Uint8Array> {
      yield content;
    }
    return (
      await subgraph.upload({
        content: once(),
        fileName: 'file',
        mediaType: 'application/octet-stream',
        identity,
      })
    ).uploadId;
  };
  return {
    statementsOf: statements.of,
    tell,
    bugs,
    clock,
    database: subgraph.database,
    publish: () => subgraph.publish(),
    ask,
    subscribe,
    mutate,
    upload,
    fileBook: (fields: object = {}, identity?: Identity) =>
      mutate(FILE_BOOK, 'fileAccountBook', bookFiling(fields), identity),
    importBook: async (content: Buffer, requestId: string, identity: Identity = staff) =>
      mutate(
        IMPORT_BOOK,
        'importAccountBook',
        { requestId, uploadId: await upload(content, identity) },
        identity,
      ),
    importBookChange: async (content: Buffer, requestId: string, identity: Identity = staff) =>
      mutate(
        IMPORT_CHANGE,
        'importAccountBookChange',
        { requestId, uploadId: await upload(content, identity) },
        identity,
      ),
    fileList: (
      list: { internalNumber: string },
      identity?: Identity,
      requestId = `list-${list.internalNumber}`,
    ) => mutate(FILE_LIST, 'fileBondedList', { requestId, list }, identity),
    importLists: async (content: string, requestId: string, identity: Identity = staff) =>
      mutate(
        IMPORT_LISTS,
        'importBondedLists',
        { requestId, uploadId: await upload(Buffer.from(content), identity) },
        identity,
      ),
    /** Customs releases the declaration of a list, on a day. */
    release: async (listId: string, listNumber: string, releasedOn: LegalDate = addDays(TODAY, 1)) => {
      const position = released.length + 1;
      released.push({
        eventId: `released-${position}`,
        source: 'clearance-inspection',
        position,
        type: 'DeclarationReleased',
        version: 1,
        payload: { declarationNumber: `0906202010000000${position}`, listId, listNumber, releasedOn },
        causedBy: 'approval',
        occurredOn: releasedOn,
        recordedAt: '2020-06-02T04:00:00.000Z',
      });
      bus.published('clearance-inspection');
      await bus.drained();
    },
    /** Clearance cancels the declaration of a list, the day after tests begin. */
    cancelDeclaration: async (listId: string, listNumber: string) => {
      const position = released.length + 1;
      const cancelledOn = addDays(TODAY, 1);
      released.push({
        eventId: `cleared-${position}`,
        source: 'clearance-inspection',
        position,
        type: 'DeclarationCancelled',
        version: 1,
        payload: { declarationNumber: `0906202010000000${position}`, listId, listNumber, cancelledOn },
        causedBy: 'deletion',
        occurredOn: cancelledOn,
        recordedAt: '2020-06-02T04:00:00.000Z',
      });
      bus.published('clearance-inspection');
      await bus.drained();
    },
    /** The enterprise is given a level, from the day on which books begin. */
    rate: (level: CreditLevel, usci = PLASTICS, effectiveFrom = '2020-01-01') =>
      tell('EnterpriseRated', { usci, level, regime: 'ORDER_237', effectiveFrom }),
    /** Whether the enterprise is active and part of a case, from a day on. */
    record: (standing: { active: boolean; caseMark: CaseMark; effectiveFrom?: string }, usci = PLASTICS) =>
      tell('EnterpriseStandingRecorded', { usci, effectiveFrom: '2020-01-01', ...standing }),
    /** An officer coordinates the enterprise, from the day on which books begin. */
    coordinate: ({ subject, name }: Identity, usci = PLASTICS) =>
      tell('CoordinatorAssigned', {
        usci,
        officerSubject: subject,
        officerName: name,
        assignedFrom: '2020-01-01',
        assignedUntil: null,
      }),
    /** Rows that hold business facts: what a refusal must leave as it was. What the calendar brings comes before. */
    facts: async () => {
      await subgraph.publish();
      return subgraph.database.read(async (sql) => {
        const tables = [
          'account_book',
          'book_item',
          'unit_consumption',
          'write_off_period',
          'movement',
          'material_balance',
          'product_total',
          'book_turnover',
          'material_turnover',
          'cycle_imports',
          'product_returns',
          'bonded_list',
          'bonded_list_line',
          'bonded_list_step',
          'carry_over_half',
          'stock_take',
          'count_sheet',
          'count_line',
          'work_order',
          'work_order_step',
          'stock_ledger_report',
          'stock_ledger_line',
          'customs_receipt',
          'customs_receipt_line',
          'merge_relation',
          'handbook',
          'handbook_item',
          'handbook_consumption',
          'handbook_balance',
          'item_origin',
          'consumption_origin',
          'restated_consumption',
          'consumption_restatement',
          'consumption_link_change',
          'accounting_method_change',
          'consumption_list',
          'consumption_list_line',
          'consumption_list_covered',
          'consultation_step',
          'consumption_standard',
          'outbox_event',
          'write_off_version',
          'write_off_step',
          'review_task',
          'review_task_step',
          'cancelled_link_change',
          'pause_step',
          'list_deletion',
          'book_change',
          'book_step',
          'annual_declaration',
          'annual_declaration_step',
          'report_extension',
          'business_sequence',
        ];
        const rows: Record<string, unknown[]> = {};
        for (const table of tables) rows[table] = await sql.rows(`SELECT * FROM ${table} ORDER BY 1, 2, 3`);
        // Numbering follows the commit by itself: it is no fact of business.
        for (const row of rows['outbox_event'] ?? []) delete (row as { position?: unknown }).position;
        return JSON.stringify(rows, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
      });
    },
    stop: () => subgraph.stop(),
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;
