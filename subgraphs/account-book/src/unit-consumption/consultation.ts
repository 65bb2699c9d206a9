import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

/** States of a doubt about consumption (单耗质疑, 磋商): notice, evidence, record with result (domain 5, item 2). */
export type ConsultationState = 'DOUBTED' | 'ANSWERED' | 'CLOSED';
export type ConsultationStep = 'ANSWER' | 'CLOSE';
/** UPHELD: the doubt stands. WITHDRAWN: customs drops it. REPLACED: another version takes the doubted one's place. */
export type ConsultationResult = 'UPHELD' | 'WITHDRAWN' | 'REPLACED';

const NEXT: Readonly<Record<ConsultationState, Partial<Record<ConsultationStep, ConsultationState>>>> = {
  DOUBTED: { ANSWER: 'ANSWERED', CLOSE: 'CLOSED' },
  // Further evidence may follow until customs closes.
  ANSWERED: { ANSWER: 'ANSWERED', CLOSE: 'CLOSED' },
  CLOSED: {},
};

/** One step of a consultation as it was recorded; never changed, the last one says where it stands. */
export type StoredConsultationStep = {
  readonly doubtId: string;
  /** From 1, the doubt itself. */
  readonly stepNumber: number;
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly version: string;
  readonly state: ConsultationState;
  readonly result: ConsultationResult | null;
  readonly replacedBy: string | null;
  /** The officer's reason, the enterprise's evidence, or the record of the result. */
  readonly statement: string;
  readonly subject: string;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** A doubt with all its steps, oldest first. */
export type ConsumptionDoubt = readonly [StoredConsultationStep, ...StoredConsultationStep[]];

export const LONGEST_STATEMENT = 1000;

/** The steps of several doubts, doubt by doubt, in the order of the steps given. */
export function doubtsOf(steps: readonly StoredConsultationStep[]): ConsumptionDoubt[] {
  const doubts = new Map<string, [StoredConsultationStep, ...StoredConsultationStep[]]>();
  for (const step of steps) {
    const doubt = doubts.get(step.doubtId);
    if (doubt) doubt.push(step);
    else doubts.set(step.doubtId, [step]);
  }
  return [...doubts.values()];
}

/** Where a doubt stands. */
export const lastStep = (doubt: ConsumptionDoubt): StoredConsultationStep => doubt.at(-1) ?? doubt[0];

/** Whether a doubt marks what names its version: while it is open, and after it was upheld. */
export const isMarking = (doubt: ConsumptionDoubt): boolean => {
  const { state, result } = lastStep(doubt);
  return state !== 'CLOSED' || result === 'UPHELD';
};

/** What is wrong with a new doubt about a version: one consultation a version at a time. */
export function checkDoubt(
  reason: string,
  facts: {
    readonly version: string;
    readonly isDeclared: boolean;
    readonly doubts: readonly ConsumptionDoubt[];
  },
): readonly Fault[] {
  const faults = new Faults();
  faults.addUnfitText('reason', reason, LONGEST_STATEMENT);
  if (!facts.isDeclared) {
    const allowed = 'a declared version';
    faults.add('version', 'VERSION_UNKNOWN', 'the product has no such version', facts.version, allowed);
  }
  const open = facts.doubts.map(lastStep).find(({ state }) => state !== 'CLOSED');
  if (open) {
    const allowed = 'a version without open consultation';
    faults.add('version', 'DOUBT_OPEN', 'the version is doubted already', open.doubtId, allowed);
  }
  return faults.found;
}

/** The state after a step, or every fault of it. */
export function checkStep(
  doubt: ConsumptionDoubt,
  step: ConsultationStep,
  path: string,
  statement: string,
): { faults: Faults; state: ConsultationState } {
  const faults = new Faults();
  faults.addUnfitText(path, statement, LONGEST_STATEMENT);
  const { state } = lastStep(doubt);
  const next = NEXT[state][step];
  if (!next) {
    const allowed = 'a consultation that is open';
    faults.add('doubtId', 'CONSULTATION_CLOSED', 'the consultation is closed', state, allowed);
  }
  return { faults, state: next ?? state };
}

/** A result that replaces names a declared version of the product other than the doubted; no other result names one. */
export function checkResult(
  result: ConsultationResult,
  replacedBy: string | null,
  facts: { readonly doubtedVersion: string; readonly isDeclared: boolean },
  faults: Faults,
): void {
  const isReplacement = replacedBy !== null && replacedBy !== facts.doubtedVersion && facts.isDeclared;
  if (result === 'REPLACED' ? isReplacement : replacedBy === null) return;
  const allowed = result === 'REPLACED' ? 'another declared version of the product' : 'blank';
  faults.add('replacedBy', 'REPLACEMENT_WRONG', `the result is ${result}`, replacedBy, allowed);
}
