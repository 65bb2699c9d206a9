import { ok, refuse, type Fault, type LegalDate, type Result } from '@trust-supervision/kernel';
import type { EnterpriseFacts, FilingFacts, Severity } from '@trust-supervision/review';
import { accountedPeriod, methodOf } from '../accounting-method/accounting-method';
import { carryOverFaults } from '../carry-over/carry-over';
import { standingPauses } from '../pause/pause';
import { claimFaults, claimsOf } from '../turnover/claims';
import { linkOn } from '../unit-consumption/consumption-link';
import { periodsUntil, placeOf, type PlaceOfDay } from '../write-off/write-off-period';
import type { ListFiling, StoredList, StoredListLine } from './bonded-list';
import type { HeldBook } from './held-book';
import { checkList, type CheckedLine, type ListFacts } from './list-check';
import { listFacts, type Counterpart, type ListGround } from './list-review';
import { stateAfterReview } from './list-states';

/** When a list is decided, and where new ids come from. */
export type Moment = {
  readonly businessDay: LegalDate;
  readonly recordedAt: string;
  readonly newId: () => string;
};

/** A list that was decided; it gets its number when the batch is written. */
export type DecidedList = Omit<StoredList, 'listNumber'>;

/** A list that was accepted, with its lines, and what it was before when an officer had returned it. */
export type AcceptedList = {
  readonly list: DecidedList;
  readonly lines: readonly StoredListLine[];
  readonly before: StoredList | null;
};

/** What a list is decided with: the moment, the other side it names, and the review of its facts. */
export type Deciding = {
  readonly moment: Moment;
  readonly enterprise: EnterpriseFacts;
  readonly counterpart: Counterpart | null;
  readonly review: (
    facts: FilingFacts,
    documentFaults: readonly Fault[],
  ) => { readonly outcome: Severity; readonly faults: readonly Fault[] };
};

/**
 * Decides a list: approved with its claims reserved, and posted at once when no declaration follows; left to an officer
 * with its claims reserved as well; or refused with every fault, and the book is as it was.
 */
export function decide(
  held: HeldBook,
  filing: ListFiling,
  { moment, enterprise, counterpart, review }: Deciding,
): Result<AcceptedList, readonly Fault[]> {
  const { book, ledger, turnover } = held;
  turnover.begin(moment.businessDay);
  const { faults, lines } = checkList(filing, documentFacts(held, filing, moment));
  const claims = claimsOf(lines, (product, version) => ledger.consumptions.of(book.bookId, product, version));
  const standing = turnover.standing(claims);
  const document = [...faults, ...carryOverFaults(filing), ...claimFaults(claims, standing)];
  const from = effectiveOn(filing, moment.businessDay);
  const moving = { mode: filing.supervisionMode, lines };
  if (document.length === 0) document.push(...held.returns.faults(moving, from));
  const ground = groundOf(held, filing, { moment, enterprise, lines, claims, standing, counterpart });
  const reviewed = review(listFacts(filing, ground), document);
  if (reviewed.faults.length > 0) return refuse(reviewed.faults);

  turnover.reserve(claims, 1);
  held.returns.reserve(moving, 1);
  held.internalNumbers.add(filing.internalNumber);
  const before = held.returned.get(filing.internalNumber) ?? null;
  const listId = before?.listId ?? moment.newId();
  const state = stateAfterReview(reviewed.outcome === 'MANUAL' ? 'MANUAL' : 'APPROVE');
  const { internalNumber, supervisionMode, declaredOn } = filing;
  const posting = { listId, internalNumber, supervisionMode, lines, occurredOn: declaredOn };
  const isPosted = state === 'APPROVED' && !filing.declaresCustoms;
  const stands = isPosted ? post(held, posting, moment) : { ...UNPOSTED, state };
  return ok({
    list: decidedList(filing, { listId, bookId: book.bookId, stands, importUsd: claims.usd, moment }),
    lines: filing.lines.map((line, index) => storedLine(listId, line, lines[index])),
    before,
  });
}

/** What a list becomes beside what was filed. */
type Becoming = Pick<DecidedList, 'listId' | 'bookId' | 'importUsd'> & {
  readonly stands: PostedState;
  readonly moment: Moment;
};

/** Written out, as the lines are: every list passes here, and spread they would take longer than their checks. */
const decidedList = (
  filing: ListFiling,
  { listId, bookId, stands, importUsd, moment }: Becoming,
): DecidedList => ({
  listId,
  bookId,
  internalNumber: filing.internalNumber,
  direction: filing.direction,
  lineKind: filing.lineKind,
  supervisionMode: filing.supervisionMode,
  declaresCustoms: filing.declaresCustoms,
  declaredOn: filing.declaredOn,
  counterpartListNumber: filing.counterpartListNumber,
  counterpartBookNumber: filing.counterpartBookNumber,
  state: stands.state,
  approvedOn: moment.businessDay,
  postedOn: stands.postedOn,
  importUsd,
  overdrawn: stands.overdrawn,
  recordedAt: moment.recordedAt,
  postedAt: stands.postedAt,
  deletedOn: null,
  deletedAt: null,
});

/** What its posting makes of a list. */
type PostedState = Pick<StoredList, 'state' | 'postedOn' | 'postedAt' | 'overdrawn'>;

const UNPOSTED = { postedOn: null, postedAt: null, overdrawn: [] } as const;

/** An approved list that is to be posted, with its lines, on a day. */
type ListPosting = Pick<StoredList, 'listId' | 'internalNumber' | 'supervisionMode'> & {
  readonly lines: readonly CheckedLine[];
  readonly occurredOn: LegalDate;
};

/** Posts an approved list: its reserves are freed, and what it moves and uses is counted. */
export function post(
  held: HeldBook,
  { listId, internalNumber, supervisionMode, lines, occurredOn }: ListPosting,
  moment: Moment,
): PostedState {
  const place = periodFor(held, occurredOn, moment);
  if (place.at !== 'period')
    throw new Error(`the list ${internalNumber} cannot be posted on ${occurredOn}: its period is closed`);
  // What it could move was counted when it was approved; only its reserves matter now.
  const claims = claimsOf(lines, () => []);
  held.turnover.reserve(claims, -1);
  held.turnover.use(lines, claims, place.period.periodId);
  const moving = { mode: supervisionMode, lines };
  held.returns.reserve(moving, -1);
  held.returns.post(moving, occurredOn);
  const posting = { period: place.period, listId, lines, occurredOn };
  const overdrawn = held.ledger.post(posting, moment.recordedAt);
  return { state: 'POSTED', postedOn: occurredOn, postedAt: moment.recordedAt, overdrawn };
}

/** Where a day falls; a day after the last period opens the next ones. */
function periodFor(held: HeldBook, day: LegalDate, { newId }: Moment): PlaceOfDay {
  const { book, periods, openedPeriods, methodChanges } = held;
  const opened = periodsUntil(day, periods, book, {
    methodOf: (number) => methodOf(book.accountingMethod, methodChanges, number),
    newId,
  });
  periods.push(...opened);
  openedPeriods.push(...opened);
  return placeOf(day, periods);
}

function documentFacts(held: HeldBook, filing: ListFiling, { businessDay }: Moment): ListFacts {
  const { book, periods, internalNumbers, item } = held;
  return {
    businessDay,
    bookState: book.state,
    periodIsOpen: placeOf(filing.declaredOn, periods).at !== 'closed',
    repeatsInternalNumber: internalNumbers.has(filing.internalNumber),
    item,
  };
}

/** Without a declaration a list takes effect on the day it names, else on that of its release. */
const effectiveOn = (
  { declaresCustoms, declaredOn }: Pick<ListFiling, 'declaresCustoms' | 'declaredOn'>,
  businessDay: LegalDate,
): LegalDate => (declaresCustoms ? businessDay : declaredOn);

/** What was found of a list before its review, and when. */
type Judged = Pick<ListGround, 'enterprise' | 'lines' | 'claims' | 'standing' | 'counterpart'> & {
  readonly moment: Moment;
};

/** What a list is reviewed on, with what its book says. */
function groundOf(held: HeldBook, filing: ListFiling, judged: Judged): ListGround {
  const { enterprise, lines, claims, standing, counterpart } = judged;
  const { businessDay } = judged.moment;
  const { declaredOn } = filing;
  const { book, ledger, links, periods, turnover, item } = held;
  const accounted = accountedPeriod(book, { periods, changes: held.methodChanges }, declaredOn) ?? book;
  return {
    enterprise,
    lines,
    claims,
    standing,
    counterpart,
    district: book.district,
    validUntil: book.validUntil,
    pauses: standingPauses(held.pauses, { asOf: businessDay }),
    importedOf: (itemNumber: number) => turnover.importedOf(itemNumber, effectiveOn(filing, businessDay)),
    consumptionLink:
      accounted.accountingMethod === 'UNIT_CONSUMPTION'
        ? linkOn(book.consumptionLink, links, declaredOn)
        : null,
    hasProduct: (itemNumber: number) => item('PRODUCT', itemNumber) !== undefined,
    // What was declared with the book counts from its beginning, so also for lists that are dated before its set-up.
    hasVersion: (product: number, version: string) =>
      ledger.consumptions
        .of(book.bookId, product, version)
        .some(({ effectiveFrom }) => effectiveFrom <= declaredOn || effectiveFrom <= book.approvedOn),
  };
}

/** A line of a list that was checked when it was filed. */
export const checkedLine = (line: StoredListLine): CheckedLine => ({
  ...line,
  version: line.consumptionVersion,
});

function storedLine(
  listId: string,
  line: ListFiling['lines'][number],
  checked: CheckedLine | undefined,
): StoredListLine {
  if (!checked) throw new Error('a list without faults has every line checked');
  return {
    listId,
    lineNumber: line.lineNumber,
    itemNumber: line.itemNumber,
    partNumber: line.partNumber,
    hsCode: line.hsCode,
    quantity: line.quantity,
    unit: line.unit,
    currency: line.currency,
    unitPrice: line.unitPrice,
    totalAmount: line.totalAmount,
    usdAmount: line.usdAmount,
    consumptionVersion: checked.version,
    soldAs: line.soldAs,
    flow: checked.flow,
    usd: checked.usd,
  };
}
