import { legalDate } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { fieldOf } from '@trust-supervision/testkit';
import { BOOK, officer, staff, type Fault, type World } from './account-book.world';

/** An officer of the book's district. */
export const reviewer = (name: string, district: string | null = '0906'): Identity => ({
  ...officer,
  subject: name,
  name,
  district,
});

const REFUSALS = `... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key }
  ... on RequestIdReused { requestId }`;
const WRITE_OFF = `writeOff {
  period { number beginsOn endsOn state }
  versions { number kind filedBy filedOn intervalPercent excludedLists { listNumber reason }
    materials(first: 100) { nodes { theoreticalRemaining theoreticalRemainingAmount consumedAmount soldAmount averagePrice
      discrepancy { actualRemaining actualRemainingAmount difference differenceAmount differenceRate } } }
    products(first: 100) { nodes { version netExports } } }
  steps { event toState version by reason }
  outcomes { material { itemNumber } difference row treatments needsDisposal explanation carriedForward }
}`;
const MUTATIONS = {
  reportWriteOff: ['ReportWriteOffInput', 'WriteOffReported', ''],
  supplementWriteOff: ['SupplementWriteOffInput', 'WriteOffReported', ''],
  confirmDiscrepancies: ['ConfirmDiscrepanciesInput', 'DiscrepanciesConfirmed', ''],
  claimWriteOff: ['ClaimWriteOffInput', 'WriteOffClaimed', 'decided'],
  approveWriteOff: ['ApproveWriteOffInput', 'WriteOffApproved', 'decided'],
  returnWriteOff: ['ReturnWriteOffInput', 'WriteOffReturned', 'decided'],
  disposeDiscrepancy: ['DisposeDiscrepancyInput', 'DiscrepancyDisposed', 'decided'],
  settleDisposal: ['SettleDisposalInput', 'DisposalSettled', 'decided'],
} as const;
type Mutation = keyof typeof MUTATIONS;

export type WriteOffAnswer = {
  period: { number: number; beginsOn: string; endsOn: string; state: string };
  versions: {
    number: number;
    kind: string;
    filedOn: string;
    intervalPercent: string | null;
    materials: { nodes: (Record<string, string> & { discrepancy: Record<string, string> })[] };
  }[];
  steps: { event: string; toState: string; version: number; by: string; reason: string | null }[];
  outcomes: {
    material: { itemNumber: number };
    difference: string;
    row: number | null;
    treatments: string[];
    needsDisposal: boolean;
    explanation: string | null;
    carriedForward: string;
  }[];
};
export type StepAnswer = {
  __typename: string;
  faults?: Fault[];
  decision?: string;
  decidedBy?: string;
  writeOff?: WriteOffAnswer;
};

/** The steps of a write-off through the graph; each has a request id of its own unless one is given. */
export function writeOffsIn(world: World, bookNumber: string = BOOK) {
  let requests = 0;
  const call = (name: Mutation) => {
    const [type, done, decided] = MUTATIONS[name];
    const told = decided ? '... on WriteOffDecided { decision decidedBy decidedOn }' : '';
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${done} { ${WRITE_OFF} } ${told} ${REFUSALS} } }`;
    return async (input: object = {}, identity: Identity = staff): Promise<StepAnswer> => {
      requests += 1;
      const filled = {
        requestId: `${bookNumber}-${name}-${requests}`,
        bookNumber,
        periodNumber: 1,
        ...input,
      };
      return fieldOf<StepAnswer>(await world.ask(query, { input: filled }, identity), name);
    };
  };
  return {
    report: call('reportWriteOff'),
    supplement: call('supplementWriteOff'),
    confirm: call('confirmDiscrepancies'),
    claim: call('claimWriteOff'),
    approve: call('approveWriteOff'),
    giveBack: call('returnWriteOff'),
    dispose: call('disposeDiscrepancy'),
    settle: call('settleDisposal'),
  };
}

export type WriteOffSteps = ReturnType<typeof writeOffsIn>;

/** A count of materials as raw stock, by item number. */
export const counted = (materials: Record<number, string>, products: Record<number, string> = {}) => ({
  materials: Object.entries(materials).map(([item, rawWarehouse]) => ({
    itemNumber: Number(item),
    rawWarehouse,
  })),
  products: Object.entries(products).map(([item, quantity]) => ({ itemNumber: Number(item), quantity })),
});

const BOOK_STATE = `query ($b: String!, $asOf: Date) {
  accountBook(bookNumber: $b) {
    periods { number beginsOn endsOn state openingIsProvisional }
    materials { nodes { itemNumber bookBalance { value }
      movements(first: 100) { nodes { cause direction occurredOn quantity { value } writtenOffPeriod { number } } } } }
    writeOffDryRun(asOf: $asOf) { period { number state } materials { nodes { opening imported theoreticalRemaining } } }
    writeOffs { period { number } }
  }
}`;
export type BookState = {
  periods: {
    number: number;
    beginsOn: string;
    endsOn: string;
    state: string;
    openingIsProvisional: boolean;
  }[];
  materials: {
    nodes: {
      itemNumber: number;
      bookBalance: { value: string };
      movements: {
        nodes: { cause: string; direction: string; occurredOn: string; quantity: { value: string } }[];
      };
    }[];
  };
  writeOffDryRun: { period: { number: number }; materials: { nodes: Record<string, string>[] } };
  writeOffs: { period: { number: number } }[];
};

/** The book with its periods, balances and movements, and its dry run on a day. */
export const bookStateOf = async (world: World, asOf: string | null = null): Promise<BookState> =>
  fieldOf<BookState>(await world.ask(BOOK_STATE, { b: BOOK, asOf }), 'accountBook');

/** A book whose period runs from 2024-01-01 to 2024-05-31; today is the 20th of May. */
export async function openPeriod(world: World, fields: object = {}): Promise<void> {
  if (world.clock.businessDay() < '2024-05-20') world.clock.advanceTo(legalDate('2024-05-20'));
  const book = { maxTurnoverAmount: null, lastWriteOffOn: '2023-12-31', cycleDays: 152, validUntil: null };
  expect(await world.fileBook({ ...book, ...fields })).toMatchObject({ __typename: 'AccountBookFiled' });
}

/** What a refused step answered; it is a failure when anything moved. */
export async function unmoved<Answer>(world: World, work: () => Promise<Answer>): Promise<Answer> {
  const before = await world.facts();
  const answer = await work();
  expect(await world.facts()).toBe(before);
  return answer;
}
