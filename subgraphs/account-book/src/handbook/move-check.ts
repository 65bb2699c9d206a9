import { Faults, isHandbookNumber, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { BookFiling, BookHead } from '../account-book/account-book';
import type { Handbook } from './handbook';
import type { Granularity } from './merge';
import { filedConsumptions, type MovePlan, type OpenHandbook } from './move';

/** A handbook with its contents, and the day of its balances; null when none were stated. */
export type KeptHandbook = OpenHandbook &
  Pick<Handbook, 'handbookId' | 'state' | 'contentDigest'> & { readonly asOf: LegalDate | null };

/** A book that handbooks would become. The digest changes when the handbooks or the book would be others. */
export type MovePreview = {
  readonly granularity: Granularity;
  readonly handbooks: readonly KeptHandbook[];
  readonly plan: MovePlan;
  readonly digest: string;
};

/** What an enterprise says of the book beside what its handbooks say, and the preview it agreed to. */
export type BookTerms = Omit<
  BookHead,
  'enterpriseUsci' | 'enterpriseName' | 'bookType' | 'lastWriteOffOn'
> & {
  readonly expectedDigest: string;
};

/**
 * Every reason why open handbooks cannot be planned into a book yet: validity is over, or the balance of a material
 * was not stated, or balances are of different days. The book begins on the day after them, so they must agree.
 */
export function checkReady(handbooks: readonly KeptHandbook[], businessDay: LegalDate): Fault[] {
  const faults = new Faults();
  if (handbooks.length === 0) {
    faults.add('handbookNumbers', 'HANDBOOKS_MISSING', 'no handbook is named', 0, 'at least 1');
  }
  for (const { head, materials, balances } of handbooks) {
    const path = `handbooks[${head.handbookNumber}]`;
    if (head.validUntil && head.validUntil < businessDay) {
      const message = 'the handbook is no longer valid: it is written off, not moved';
      faults.add(
        `${path}.validUntil`,
        'HANDBOOK_EXPIRED',
        message,
        head.validUntil,
        `${businessDay} or later`,
      );
    }
    for (const { itemNumber, name } of materials.filter((item) => !balances.has(item.itemNumber))) {
      const message = `what is left of material ${itemNumber} (${name}) was not stated`;
      const at = `${path}.balances[${itemNumber}]`;
      faults.add(at, 'HANDBOOK_BALANCE_MISSING', message, null, 'its remaining quantity, 0 for none');
    }
  }
  const days = new Set(handbooks.flatMap(({ asOf }) => asOf ?? []));
  if (days.size > 1) {
    const message = 'the balances are of different days';
    faults.add(
      'handbooks',
      'BALANCES_OF_DIFFERENT_DAYS',
      message,
      [...days].toSorted().join(', '),
      'one day',
    );
  }
  return [...faults.found];
}

/** Every reason against a move beside the faults of the book's filing. */
export function checkMove({ plan, digest }: MovePreview, terms: BookTerms): Fault[] {
  const faults = new Faults();
  faults.addAll(plan.conflicts);
  if (terms.expectedDigest !== digest) {
    const message = 'the handbooks or the book they become are not those of the preview';
    faults.add('expectedDigest', 'PREVIEW_CHANGED', message, terms.expectedDigest, digest);
  }
  if (terms.bookNumber !== null && isHandbookNumber(terms.bookNumber)) {
    const message = 'is the number of a handbook, not of a book';
    faults.add('head.bookNumber', 'BOOK_NUMBER_OF_HANDBOOK', message, terms.bookNumber, 'type letter E or H');
  }
  const { surplusUsd } = plan.limits;
  const maximum = terms.maxTurnoverAmount?.times(10_000);
  if (maximum && surplusUsd?.greaterThan(maximum)) {
    const message = 'the surplus alone is worth more than may be in the book at one time';
    const allowed = `at least ${surplusUsd.toFixed()} USD`;
    faults.add(
      'head.maxTurnoverAmount',
      'TURNOVER_BELOW_SURPLUS',
      message,
      `${maximum.toFixed()} USD`,
      allowed,
    );
  }
  return [...faults.found];
}

/** The filing of the book. Its first period begins on the day after the balances: what moved before is in them. */
export function bookFilingOf(
  { handbooks, plan }: MovePreview,
  { expectedDigest: _digest, ...terms }: BookTerms,
  enterpriseUsci: string,
): BookFiling {
  const [first] = handbooks;
  if (!first) throw new Error('a book is made of at least one handbook');
  const withoutOrigins = ({ origins: _origins, ...item }: MovePlan['materials'][number]) => item;
  return {
    head: {
      ...terms,
      enterpriseUsci,
      enterpriseName: first.head.enterpriseName,
      bookType: 'ENTERPRISE_UNIT',
      lastWriteOffOn: first.asOf,
    },
    materials: plan.materials.map(withoutOrigins),
    products: plan.products.map(withoutOrigins),
    consumptions: filedConsumptions(plan),
  };
}
