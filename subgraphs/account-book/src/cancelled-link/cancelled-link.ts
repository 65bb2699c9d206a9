import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

/** A link of the former procedure (业务环节) that is cancelled in some districts, from a day on (domain 4.2). */
export type CancelledLink = {
  readonly linkId: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The first digits of the districts in which it is cancelled; `*` for all. */
  readonly scope: string;
  readonly cancelledFrom: LegalDate;
  /** The last day of the cancellation; null when it stands. */
  readonly cancelledUntil: LegalDate | null;
  readonly replacedByZh: string;
  readonly replacedByEn: string;
  /** Supervision modes of the bonded list that took its place. */
  readonly modes: readonly string[];
  readonly confidence: 'CERTAIN' | 'VERY_LIKELY' | 'FILLED_IN';
  readonly legalBasis: string;
};

/** What an administrator did to the list of links; written once. */
export type LinkChange = {
  readonly changeId: string;
  readonly event: 'ADD' | 'CLOSE';
  readonly linkId: string;
  /** The link that was added; null when one was closed. */
  readonly added: CancelledLink | null;
  /** The last day of a closed link. */
  readonly closedOn: LegalDate | null;
  readonly reason: string;
  readonly subject: string;
  readonly name: string;
  readonly recordedOn: LegalDate;
  readonly recordedAt: string;
};

/** A step of a filing before; one with a link goes when the link is cancelled. */
export type FilingStep = {
  readonly filing: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly link: string | null;
};

/** How many steps a filing takes with the links that are cancelled, and how many it took before. */
export type FilingSteps = {
  readonly filing: string;
  readonly before: readonly FilingStep[];
  readonly after: readonly FilingStep[];
};

/** When and where an old form is filed. */
export type OldFiling = { readonly form: string; readonly filedOn: LegalDate; readonly district: string };

/** What becomes of a filing by an old route: it is never taken, and there are different reasons for that. */
export type OldRoute =
  | { readonly kind: 'CANCELLED'; readonly link: CancelledLink }
  /** Not cancelled there on that day: whatever ran it then, this system does not. */
  | { readonly kind: 'NOT_RUN_HERE'; readonly link: CancelledLink | null; readonly nameEn: string };

export const LONGEST = { code: 40, name: 100, replacedBy: 100, legalBasis: 300, reason: 1000 } as const;

/** The links as administrators have left them, in their order: what ships first, then what was added. */
export function linksAfter(
  shipped: readonly CancelledLink[],
  changes: readonly LinkChange[],
): readonly CancelledLink[] {
  const added = changes.map((change) => change.added).filter((link) => link !== null);
  return [...shipped, ...added].map((link) => {
    const closed = changes.findLast(({ event, linkId }) => event === 'CLOSE' && linkId === link.linkId);
    return closed ? { ...link, cancelledUntil: closed.closedOn } : link;
  });
}

/** The links that are cancelled in a district on a day: of several rows of one link the one that began first. */
export function cancelledOn(
  links: readonly CancelledLink[],
  { asOf, district }: { readonly asOf: LegalDate; readonly district: string },
): CancelledLink[] {
  const inForce = links.filter((link) => covers(link, district) && holds(link, asOf));
  const first = new Map<string, CancelledLink>();
  for (const link of inForce) {
    const known = first.get(link.code);
    if (!known || link.cancelledFrom < known.cancelledFrom) first.set(link.code, link);
  }
  return [...first.values()];
}

/** How many steps each filing takes where and when these links are cancelled. */
export function stepsOfFilings(
  steps: readonly FilingStep[],
  cancelled: readonly Pick<CancelledLink, 'code'>[],
): FilingSteps[] {
  const gone = new Set(cancelled.map(({ code }) => code));
  const filings = [...new Set(steps.map(({ filing }) => filing))];
  return filings.map((filing) => {
    const before = steps.filter((step) => step.filing === filing);
    return { filing, before, after: before.filter(({ link }) => link === null || !gone.has(link)) };
  });
}

/** What becomes of an old form. It must be one that `checkOldFiling` knows. */
export function oldRoute(links: readonly CancelledLink[], { form, filedOn, district }: OldFiling): OldRoute {
  const cancelled = cancelledOn(links, { asOf: filedOn, district }).find(({ code }) => code === form);
  if (cancelled) return { kind: 'CANCELLED', link: cancelled };
  const known = links.filter(({ code }) => code === form);
  const [next] = known
    .filter((link) => covers(link, district) && link.cancelledFrom > filedOn)
    .toSorted((a, b) => (a.cancelledFrom < b.cancelledFrom ? -1 : 1));
  return { kind: 'NOT_RUN_HERE', link: next ?? null, nameEn: known[0]?.nameEn ?? form };
}

/** Everything that is wrong with an old filing as such. */
export function checkOldFiling(
  { form, filedOn, district }: OldFiling,
  { links, businessDay }: { readonly links: readonly CancelledLink[]; readonly businessDay: LegalDate },
): readonly Fault[] {
  const faults = new Faults();
  const forms = [...new Set(links.map(({ code }) => code))];
  if (!forms.includes(form))
    faults.add('form', 'UNKNOWN_FORM', 'is no form of the former procedure', form, forms.join(', '));
  if (filedOn > businessDay)
    faults.add('filedOn', 'DAY_AHEAD', 'the day has not come yet', filedOn, `up to ${businessDay}`);
  if (!/^\d{4}$/.test(district))
    faults.add('district', 'BAD_DISTRICT', 'is no customs district', district, '4 digits');
  return faults.found;
}

/** Everything that stops a link from being added. */
export function checkAddition(
  link: Omit<CancelledLink, 'linkId'>,
  reason: string,
  links: readonly CancelledLink[],
): readonly Fault[] {
  const faults = new Faults();
  if (!/^[A-Z][A-Z0-9_]{2,39}$/.test(link.code))
    faults.add('code', 'BAD_CODE', 'is no code', link.code, '3 to 40 capital letters, digits and _');
  if (!/^(?:\*|\d{1,4})$/.test(link.scope))
    faults.add('scope', 'BAD_SCOPE', 'names no districts', link.scope, 'the first 1 to 4 digits, or *');
  for (const path of ['nameZh', 'nameEn'] as const) faults.addUnfitText(path, link[path], LONGEST.name);
  for (const path of ['replacedByZh', 'replacedByEn'] as const)
    faults.addUnfitText(path, link[path], LONGEST.replacedBy);
  faults.addUnfitText('legalBasis', link.legalBasis, LONGEST.legalBasis);
  faults.addUnfitText('reason', reason, LONGEST.reason);
  for (const [index, mode] of link.modes.entries())
    if (!/^[0-9A-Z]{4}$/.test(mode))
      faults.add(`modes[${index}]`, 'BAD_MODE', 'is no supervision mode', mode, '4 characters');
  const standing = links.find(
    ({ code, scope, cancelledUntil }) =>
      code === link.code &&
      scope === link.scope &&
      (cancelledUntil === null || cancelledUntil >= link.cancelledFrom),
  );
  if (standing)
    faults.add(
      'cancelledFrom',
      'OVERLAPS',
      'the link is cancelled there by another row',
      link.cancelledFrom,
      standing.cancelledUntil === null ? 'close that row first' : `after ${standing.cancelledUntil}`,
    );
  return faults.found;
}

/** Everything that stops a link from being closed. */
export function checkClosing(link: CancelledLink, closedOn: LegalDate, reason: string): readonly Fault[] {
  const faults = new Faults();
  if (link.cancelledUntil !== null)
    faults.add('linkId', 'CLOSED_BEFORE', 'the row is closed', link.cancelledUntil, 'a row that stands');
  if (closedOn < link.cancelledFrom)
    faults.add(
      'lastDay',
      'ENDS_BEFORE_IT_BEGINS',
      'is before it began',
      closedOn,
      `from ${link.cancelledFrom}`,
    );
  faults.addUnfitText('reason', reason, LONGEST.reason);
  return faults.found;
}

const covers = ({ scope }: CancelledLink, district: string): boolean =>
  scope === '*' || district.startsWith(scope);

const holds = ({ cancelledFrom, cancelledUntil }: CancelledLink, day: LegalDate): boolean =>
  cancelledFrom <= day && (cancelledUntil === null || day <= cancelledUntil);
