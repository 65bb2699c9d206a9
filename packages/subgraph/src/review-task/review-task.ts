import type { ReviewDecision, ReviewTaskKind } from '@trust-supervision/contracts';
import { Faults, type Fault } from '@trust-supervision/kernel';

/** Why an officer has to look at a filing. */
export type TaskReason = { readonly rule: string; readonly message: string };

/** The filing that a task decides; `filingId` and `kind` are how its slice finds it. */
export type TaskFiling = {
  readonly kind: ReviewTaskKind;
  readonly filingId: string;
  /** Its business number, as people name it. */
  readonly filingNumber: string;
  readonly enterpriseUsci: string;
  readonly district: string;
};

/** Whether a task still waits. An open one and a claimed one both wait: a claim ends by itself. */
export type TaskStanding = 'WAITING' | 'DECIDED' | 'WITHDRAWN';

/** A filing before an officer (单人审核制, domain 4.1). Instants are business instants. */
export type ReviewTask = TaskFiling & {
  readonly taskId: string;
  readonly standing: TaskStanding;
  /** From 1; `levels` is the number in force when the first task of the filing was opened. */
  readonly level: number;
  readonly levels: number;
  /** The task whose decision opened this one: the level below, or an order to inspect. */
  readonly followsTaskId: string | null;
  readonly followsDecision: ReviewDecision | null;
  readonly reasons: readonly TaskReason[];
  readonly openedAt: string;
  readonly claimedBy: string | null;
  readonly claimedByName: string | null;
  readonly claimExpiresAt: string | null;
  readonly decision: ReviewDecision | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly recordedAt: string;
};

/** What happened to a task. Written once. */
export type ReviewTaskStep = {
  readonly taskId: string;
  /** From 1. */
  readonly sequence: number;
  readonly event: 'OPEN' | 'CLAIM' | 'DECIDE' | 'WITHDRAW';
  readonly subject: string;
  readonly name: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly decision: ReviewDecision | null;
  readonly reason: string | null;
};

export type TaskState = 'OPEN' | 'CLAIMED' | 'DECIDED' | 'WITHDRAWN';

/** An officer as tasks know one. */
export type Officer = { readonly subject: string; readonly name: string };

/** What an officer decides, and why. */
export type Ruling = { readonly decision: ReviewDecision; readonly reason: string | null };

/** Who asks, when, and whether this officer may judge at all. */
export type Occasion = {
  readonly officer: Officer;
  readonly instant: string;
  /** The officer who coordinates the enterprise that day; null when nobody does. */
  readonly coordinator: Officer | null;
  /** Officers who decided an earlier task of the same filing, which this one follows. */
  readonly deciders: readonly Officer[];
};

/** Characters of a reason. */
export const LONGEST_REASON = 1000;

/** Who holds a task at an instant: a claim ends by itself. */
export const claimantAt = (
  {
    claimedBy,
    claimedByName,
    claimExpiresAt,
  }: Pick<ReviewTask, 'claimedBy' | 'claimedByName' | 'claimExpiresAt'>,
  instant: string,
): Officer | null =>
  claimedBy !== null && claimExpiresAt !== null && instant < claimExpiresAt
    ? { subject: claimedBy, name: claimedByName ?? claimedBy }
    : null;

/** The state of a task at an instant. */
export function stateAt(task: ReviewTask, instant: string): TaskState {
  if (task.standing !== 'WAITING') return task.standing;
  return claimantAt(task, instant) ? 'CLAIMED' : 'OPEN';
}

/** Whole minutes that a filing has waited for its officer, or waited until it was decided. */
export const ageMinutes = ({ openedAt, decidedAt }: ReviewTask, instant: string): number =>
  Math.max(0, Math.floor((Date.parse(decidedAt ?? instant) - Date.parse(openedAt)) / 60_000));

/** Everything that keeps an officer from claiming a waiting task. */
export function checkClaim(task: ReviewTask, occasion: Occasion): readonly Fault[] {
  const faults = new Faults();
  checkOfficer(task, occasion, faults);
  return faults.found;
}

/** Everything that stops a decision on a waiting task. */
export function checkRuling(task: ReviewTask, ruling: Ruling, occasion: Occasion): readonly Fault[] {
  const faults = new Faults();
  checkOfficer(task, occasion, faults);
  const { decision, reason } = ruling;
  const afterInspection = task.followsDecision === 'ORDER_INSPECTION';
  if (decision === 'ORDER_INSPECTION' && afterInspection) {
    const message = 'the inspection was ordered before; its finding decides now';
    faults.add('decision', 'INSPECTION_ORDERED', message, decision, 'APPROVE, RETURN');
  }
  if (reason === null && (decision !== 'APPROVE' || afterInspection)) {
    const message = afterInspection
      ? 'a decision after an inspection says what was found'
      : 'it needs a reason';
    faults.add('reason', 'REASON_MISSING', message, null, `1 to ${LONGEST_REASON} characters`);
  }
  faults.addUnfitText('reason', reason, LONGEST_REASON);
  return faults.found;
}

function checkOfficer(task: ReviewTask, occasion: Occasion, faults: Faults): void {
  const { officer, instant, coordinator, deciders } = occasion;
  if (task.standing === 'WITHDRAWN') {
    const message = 'the filing was restated or taken back; there is nothing to decide';
    faults.add('taskId', 'TASK_WITHDRAWN', message, task.filingNumber, 'a task that waits');
  }
  const holder = claimantAt(task, instant);
  if (holder && holder.subject !== officer.subject) {
    const message = `another officer has claimed it until ${task.claimExpiresAt}`;
    faults.add('taskId', 'CLAIMED_BY_ANOTHER', message, holder.name, officer.name);
  }
  if (coordinator?.subject === officer.subject) {
    const message = 'the coordinator of an enterprise does not decide its filings';
    faults.add('taskId', 'OFFICER_IS_COORDINATOR', message, officer.name, 'another officer of the district');
  }
  if (task.level > 1 && deciders.some(({ subject }) => subject === officer.subject)) {
    const message = 'each level is decided by another officer';
    faults.add('taskId', 'DECIDED_LEVEL_BELOW', message, officer.name, 'another officer of the district');
  }
}
