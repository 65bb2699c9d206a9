import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

/** A filing that is not filed yet (暂存): its enterprise changes it, checks it, and submits it once. */
export type Draft = {
  readonly draftId: string;
  readonly kind: string;
  readonly usci: string;
  readonly state: 'DRAFT' | 'SUBMITTED';
  /** From 1; the last one counts. */
  readonly version: number;
  readonly savedBy: string;
  readonly savedOn: LegalDate;
  readonly submittedBy: string | null;
  readonly submittedOn: LegalDate | null;
  /** What it became: the outcome of its filing. */
  readonly outcome: unknown;
};

/** What a draft said; written once for each version. */
export type DraftVersion = {
  readonly draftId: string;
  readonly version: number;
  readonly content: unknown;
  readonly savedBy: string;
  readonly savedOn: LegalDate;
  readonly recordedAt: string;
};

/** Everything that stops a version from being saved over a draft: its kind, and that it was seen as it is. */
export function checkVersion(
  draft: Pick<Draft, 'kind' | 'version'>,
  saved: { readonly kind: string; readonly version: number | null },
): readonly Fault[] {
  const faults = new Faults();
  if (saved.kind !== draft.kind)
    faults.add('draftId', 'OTHER_KIND', 'the draft is of another kind of filing', saved.kind, draft.kind);
  if (saved.version !== draft.version)
    faults.add('version', 'VERSION_OUTDATED', 'is not the last version', saved.version, draft.version);
  return faults.found;
}
