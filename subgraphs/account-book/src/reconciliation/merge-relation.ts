import { Faults, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { StoredItem } from '../account-book/account-book';

/**
 * A part number of the enterprise and the item of the book it is merged into (归并关系). Since 2020-01-01 the relation
 * is not declared; the enterprise keeps it on file (Announcement 2019/218). Written once, a later one takes its place
 * from its day on.
 */
export type MergeRelation = {
  readonly relationId: string;
  readonly bookId: string;
  readonly partNumber: string;
  readonly itemNumber: number;
  readonly effectiveFrom: LegalDate;
  /** Who kept it. */
  readonly keptBy: string;
  readonly recordedAt: string;
};

/** gdsMtno (domain 1.3). */
export const LONGEST_PART_NUMBER = 32;

/** Everything that stops a relation. */
export function checkRelation(
  { partNumber, itemNumber }: Pick<MergeRelation, 'partNumber' | 'itemNumber'>,
  materials: readonly Pick<StoredItem, 'itemNumber'>[],
): readonly Fault[] {
  const faults = new Faults();
  const length = partNumber.trim().length;
  if (length < 1 || length > LONGEST_PART_NUMBER) {
    const allowed = `1 to ${LONGEST_PART_NUMBER} characters`;
    faults.add('partNumber', 'PART_NUMBER_LENGTH', `has ${length} characters`, partNumber, allowed);
  }
  if (!materials.some((item) => item.itemNumber === itemNumber)) {
    const allowed = 'an item number of its materials';
    faults.add('itemNumber', 'ITEM_UNKNOWN', 'the book has no such material', itemNumber, allowed);
  }
  return faults.found;
}

/** The item of each part number on a day: of the relations by then the latest, of one day the one kept last. */
export function mergedInto(relations: readonly MergeRelation[], day: LegalDate): Map<string, number> {
  const inOrder = relations
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return new Map(inOrder.map(({ partNumber, itemNumber }) => [partNumber, itemNumber]));
}

const orderOf = ({ effectiveFrom, recordedAt, relationId }: MergeRelation): string =>
  effectiveFrom + recordedAt + relationId;
