import { carryOverMismatch, type CarryOverHalf } from '../carry-over/carry-over';
import type { OpenReturn } from '../product-return/product-return';
import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { SanityFinding } from './sanity-checks';

/** A carry-over list of the period, with the other half where it is filed. */
export type CarriedOver = {
  readonly half: CarryOverHalf & { readonly declaredLate: boolean; readonly declareBy: LegalDate | null };
  readonly counterpart: CarryOverHalf | null;
};

/** What the lists of a period leave open. */
export type OpenMatters = {
  readonly carriedOver: readonly CarriedOver[];
  readonly notReexported: readonly OpenReturn[];
  readonly withoutExport: readonly { readonly productItemNumber: number; readonly quantity: Decimal }[];
};

/**
 * What is still open at the end of a period, each with its rows: carry-overs that did not meet (R09), deliveries
 * declared too late, product returns past their time (domain 1.2). It stops no report: the officer sees it named.
 */
export const openMatters = ({ carriedOver, notReexported, withoutExport }: OpenMatters): SanityFinding[] => [
  ...carriedOver.flatMap(carryOverFindings),
  ...notReexported.map(notReexportedFinding),
  ...withoutExport.map(({ productItemNumber, quantity }): SanityFinding => ({
    check: 'RETURN_WITHOUT_EXPORT',
    message: `${quantity.toFixed()} came back of which no export of this cycle or the one before is known`,
    rows: [{ productItemNumber }],
  })),
];

function carryOverFindings({ half, counterpart }: CarriedOver): SanityFinding[] {
  const rows = [{ listNumber: half.listNumber }];
  const findings: SanityFinding[] = [];
  const faults = carryOverMismatch(half, counterpart);
  if (faults.length > 0) {
    const check = counterpart ? 'CARRY_OVER_DIFFERS' : 'CARRY_OVER_UNMET';
    const told = faults.map(({ path, message, value, allowed }) =>
      counterpart ? `${path}: ${message} (${value ?? 'nothing'}; there ${allowed ?? 'nothing'})` : message,
    );
    findings.push({ check, message: told.join('; '), rows });
  }
  if (half.declaredLate) {
    const message = `the delivery had to be declared by ${half.declareBy}`;
    findings.push({ check: 'CARRY_OVER_LATE', message, rows });
  }
  return findings;
}

const notReexportedFinding = ({
  productItemNumber,
  listNumber,
  lineNumber,
  quantity,
  occurredOn,
}: OpenReturn): SanityFinding => ({
  check: 'RETURN_NOT_REEXPORTED',
  message: `${quantity.toFixed()} of what came back on ${occurredOn} did not go out again in time`,
  rows: [{ productItemNumber, listNumber, lineNumber }],
});
