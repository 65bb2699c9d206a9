import type { CreditLevel } from '@trust-supervision/contracts';
import { Faults, ZERO, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import {
  carriedForward,
  outcomeOf,
  type DiscrepancyFacts,
  type DiscrepancyOutcome,
} from './discrepancy-outcome';
import type { Price } from './amounts';
import type { SanityFinding } from './sanity-checks';
import { toleranceBaseOf, type CountedStock, type Discrepancy, type ToleranceBase } from './stock';
import { MATERIAL_CELLS, type MaterialLine, type ProductLine } from './write-off';

/** A list that is left out of the period by name: it waits for its release, which then belongs to a later period. */
export type ExcludedList = { readonly listNumber: string; readonly reason: string };

/** What an enterprise files for a period, first (type 1) or again (type 2). */
export type WriteOffFiling = {
  readonly stock: CountedStock;
  readonly toleranceBase: ToleranceBase;
  readonly excludedLists: readonly ExcludedList[];
};

/** A material's line as it was computed when the period was filed: never computed again. */
export type FiledLine = {
  readonly line: MaterialLine;
  readonly price: Price;
  readonly discrepancy: Discrepancy;
};

/** A filing with what customs computed of it. The last one counts; what was decided on one never changes. */
export type WriteOffVersion = WriteOffFiling & {
  readonly periodId: string;
  readonly bookId: string;
  readonly version: number;
  readonly kind: 'NORMAL' | 'SUPPLEMENTARY';
  readonly filedBy: string;
  readonly filedOn: LegalDate;
  readonly recordedAt: string;
  /** The interval in force on the day of the filing, in percent. */
  readonly intervalPercent: Decimal | null;
  /** The enterprise's level on that day. */
  readonly level: CreditLevel | null;
  readonly materials: readonly FiledLine[];
  readonly products: readonly ProductLine[];
  /** What the period left open when it was filed. */
  readonly openMatters: readonly SanityFinding[];
};

/** What the enterprise says of a difference when it confirms it. */
export type Explanation = {
  readonly itemNumber: number;
  readonly explanation: string;
  readonly soldInChina: boolean;
};

/** What customs finds of a difference that it disposes of (type 3). */
export type Finding = {
  readonly itemNumber: number;
  readonly restrictedGoodsAffected: boolean;
  readonly atFault: boolean;
  readonly reasonAccepted: boolean | null;
  readonly soldInChina: boolean;
};

/** What is decided for a material, and what the next period begins with. */
export type MaterialOutcome = DiscrepancyOutcome & {
  readonly itemNumber: number;
  readonly difference: Decimal;
  readonly carriedForward: Decimal;
};

const UNTRUSTED: ReadonlySet<CreditLevel> = new Set(['DISCREDITED', 'SERIOUSLY_DISCREDITED']);

/** The outcome of every material of a version, by what was said and found of it. */
export function outcomesOf(
  version: Pick<WriteOffVersion, 'materials' | 'toleranceBase' | 'intervalPercent' | 'level'>,
  explanations: readonly Explanation[],
  findings: readonly Finding[],
): MaterialOutcome[] {
  const explained = byItem(explanations);
  const judged = byItem(findings);
  return version.materials.map(({ line, discrepancy }) => {
    const said = explained.get(line.itemNumber);
    const found = judged.get(line.itemNumber);
    const facts: DiscrepancyFacts = {
      difference: discrepancy.difference,
      base: toleranceBaseOf(version.toleranceBase, line),
      intervalPercent: version.intervalPercent,
      // An enterprise that is not rated yet has no level that would earn it the interval.
      isCreditworthy: version.level !== null && !UNTRUSTED.has(version.level),
      restrictedGoodsAffected: found?.restrictedGoodsAffected ?? false,
      atFault: found?.atFault ?? false,
      reasonAccepted: found?.reasonAccepted ?? null,
      soldInChina: found?.soldInChina ?? said?.soldInChina ?? false,
    };
    const outcome = outcomeOf(facts);
    const { theoreticalRemaining } = line;
    const stock = { theoreticalRemaining, actualRemaining: discrepancy.actualRemaining };
    return {
      ...outcome,
      itemNumber: line.itemNumber,
      difference: discrepancy.difference,
      carriedForward: carriedForward(outcome, stock),
    };
  });
}

const byItem = <Named extends { readonly itemNumber: number }>(named: readonly Named[]): Map<number, Named> =>
  new Map(named.toReversed().map((each) => [each.itemNumber, each]));

/** The items whose figures are no longer those that were filed: a list was posted to the period meanwhile. */
export function changedSince(filed: readonly FiledLine[], now: readonly MaterialLine[]): number[] {
  const before = new Map(filed.map(({ line }) => [line.itemNumber, line]));
  return now
    .filter((line) => {
      const then = before.get(line.itemNumber);
      return !then || MATERIAL_CELLS.some((cell) => !then[cell].equals(line[cell]));
    })
    .map(({ itemNumber }) => itemNumber);
}

/** Every fault of a confirmation: each difference needs its explanation, once, and nothing else has one. */
export function checkExplanations(
  explanations: readonly Explanation[],
  materials: readonly FiledLine[],
): readonly Fault[] {
  const faults = new Faults();
  const differing = new Set(
    materials
      .filter(({ discrepancy }) => !discrepancy.difference.equals(ZERO))
      .map(({ line }) => line.itemNumber),
  );
  checkItems(explanations, differing, 'explanations', faults);
  for (const [index, { explanation }] of explanations.entries())
    faults.addUnfitText(`explanations[${index}].explanation`, explanation, 1000);
  const explained = new Set(explanations.map(({ itemNumber }) => itemNumber));
  for (const itemNumber of differing) {
    if (explained.has(itemNumber)) continue;
    const message = 'the material has a difference that is not explained';
    faults.add('explanations', 'EXPLANATION_MISSING', message, itemNumber, 'one for each difference');
  }
  return faults.found;
}

/** Every fault of a disposal: it names differences, each once, and judges the reason of each shortage that needs it. */
export function checkFindings(
  findings: readonly Finding[],
  version: WriteOffVersion,
  explanations: readonly Explanation[],
): readonly Fault[] {
  const faults = new Faults();
  const outcomes = outcomesOf(version, explanations, findings);
  const differing = outcomes.filter(({ difference }) => !difference.isZero());
  checkItems(findings, new Set(differing.map(({ itemNumber }) => itemNumber)), 'findings', faults);
  const found = new Set(findings.map(({ itemNumber }) => itemNumber));
  for (const { itemNumber, row, needsDisposal } of differing) {
    if (needsDisposal && (row === null || !found.has(itemNumber))) {
      const message =
        'the difference needs a finding, that of a shortage with its reason accepted or refused';
      faults.add('findings', 'FINDING_MISSING', message, itemNumber, 'a finding');
    }
  }
  return faults.found;
}

function checkItems(
  named: readonly { readonly itemNumber: number }[],
  differing: ReadonlySet<number>,
  list: string,
  faults: Faults,
): void {
  const seen = new Set<number>();
  for (const [index, { itemNumber }] of named.entries()) {
    const path = `${list}[${index}].itemNumber`;
    if (!differing.has(itemNumber))
      faults.add(
        path,
        'NO_DIFFERENCE',
        'the material has no difference',
        itemNumber,
        [...differing].join(', '),
      );
    if (seen.has(itemNumber))
      faults.add(path, 'ITEM_REPEATED', 'the material stands twice', itemNumber, 'each material once');
    seen.add(itemNumber);
  }
}
