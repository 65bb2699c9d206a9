import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';

export type Direction = 'IMPORT' | 'EXPORT';
export type DeclarationState = 'GENERATED' | 'MANUAL' | 'RETURNED' | 'RELEASED' | 'CANCELLED';

/** What a declaration takes over from the approved bonded list it is made from. */
export type ApprovedList = {
  readonly listId: string;
  readonly listNumber: string;
  readonly enterpriseUsci: string;
  readonly district: string;
  readonly direction: Direction;
  readonly supervisionMode: string;
};

/**
 * A customs declaration (报关单): made from one list, released or cancelled once (domain 1.5). Between, its release may
 * wait for an officer (MANUAL), who may return it.
 */
export type Declaration = ApprovedList & {
  readonly id: string;
  readonly declarationNumber: string;
  readonly state: DeclarationState;
  /** The business day on which its list was approved. */
  readonly generatedOn: LegalDate;
  /** The business day of the release, which dates the list's movements (domain 2.3); null before it. */
  readonly releasedOn: LegalDate | null;
  /** The business day on which it was cancelled, since its list is to be deleted; null otherwise. */
  readonly cancelledOn: LegalDate | null;
  /** The event that approved the list. */
  readonly causedBy: string;
  readonly recordedAt: string;
};

/** Why an officer did not release the goods. Written once. */
export type DeclarationReturn = {
  readonly returnId: string;
  readonly declarationId: string;
  readonly returnedOn: LegalDate;
  readonly reason: string;
  readonly recordedAt: string;
};

/** The largest sequence number of a district and year: nine digits. */
const LAST_IN_SEQUENCE = 999_999_999;
const DIRECTION_DIGIT: Readonly<Record<Direction, string>> = { IMPORT: '1', EXPORT: '0' };

/** What a declaration number is made of; `sequence` counts the district's declarations of the year, from 1. */
export type NumberParts = {
  readonly district: string;
  readonly year: number;
  readonly direction: Direction;
  readonly sequence: number;
};

/** District (4), year (4), 1 for import or 0 for export, sequence (9). Throws when the year's numbers are used up. */
export function declarationNumberOf({ district, year, direction, sequence }: NumberParts): string {
  if (sequence < 1 || sequence > LAST_IN_SEQUENCE) {
    throw new RangeError(`${sequence} is no sequence number of a declaration: 1 to ${LAST_IN_SEQUENCE}`);
  }
  return `${district}${year}${DIRECTION_DIGIT[direction]}${String(sequence).padStart(9, '0')}`;
}

/** Refuses what is no declaration number: 18 digits, the ninth 0 or 1. */
export function checkDeclarationNumber(declarationNumber: string): readonly Fault[] {
  const faults = new Faults();
  if (!/^\d{8}[01]\d{9}$/.test(declarationNumber)) {
    const allowed = '18 digits: district 4, year 4, 1 import or 0 export, sequence 9';
    const message = 'This is no declaration number.';
    faults.add('declarationNumber', 'DECLARATION_NUMBER_FORM', message, declarationNumber, allowed);
  }
  return faults.found;
}
