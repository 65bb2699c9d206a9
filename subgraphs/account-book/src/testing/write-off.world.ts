import type { Identity } from '@trust-supervision/subgraph';
import { BOOK, fieldOf, officer, staff, type Fault, type World } from './account-book.world';

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
export function writeOffsIn(world: World) {
  let requests = 0;
  const call = (name: Mutation) => {
    const [type, done, decided] = MUTATIONS[name];
    const told = decided ? '... on WriteOffDecided { decision decidedBy decidedOn }' : '';
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${done} { ${WRITE_OFF} } ${told} ${REFUSALS} } }`;
    return async (input: object = {}, identity: Identity = staff): Promise<StepAnswer> => {
      requests += 1;
      const filled = { requestId: `${name}-${requests}`, bookNumber: BOOK, periodNumber: 1, ...input };
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
