import {
  Faults,
  ok,
  refuse,
  type Decimal,
  type Fault,
  type LegalDate,
  type Result,
} from '@trust-supervision/kernel';
import {
  ONLY_VERSION,
  type BookItem,
  type FiledConsumption,
  type ItemKind,
  type VersionedConsumption,
} from '../account-book/account-book';
import type { ConsumptionStandard, MeasuredConsumption } from './standard';
import { completeConsumption } from './unit-consumption';

/** What lines of consumption are checked against. */
export type ConsumptionFacts = {
  readonly businessDay: LegalDate;
  readonly item: (kind: ItemKind, itemNumber: number) => BookItem | undefined;
  readonly standards: readonly ConsumptionStandard[];
};

/** What a declaration is checked against. */
export type DeclarationFacts = ConsumptionFacts & {
  /** The lines of a version as they were declared; none when it is new. */
  readonly declared: (productItemNumber: number, version: string) => readonly VersionedConsumption[];
  /** The number of a written-off period in which the version was exported, else null. */
  readonly exportedInClosedPeriod: (productItemNumber: number, version: string) => number | null;
};

/** A version of a product's consumption, complete; `isNew` is false when it was declared before with the same content. */
export type DeclaredVersion = {
  readonly productItemNumber: number;
  readonly version: string;
  readonly lines: readonly VersionedConsumption[];
  readonly isNew: boolean;
};

/** ucnsVerno, domain 1.3. */
const LONGEST_VERSION = 8;

/**
 * The versions of a self-approval (单耗自核, domain 5), or every fault of it. A version that exists is never changed:
 * the same content again is no change, other content needs a new version number.
 */
export function checkDeclaration(
  filed: readonly FiledConsumption[],
  facts: DeclarationFacts,
): Result<DeclaredVersion[], readonly Fault[]> {
  const faults = new Faults();
  if (filed.length === 0) faults.add('lines', 'LINES_MISSING', 'a declaration needs lines', 0, 'at least 1');
  const lines = checkLines(filed, facts, faults);
  const versions = [...byVersion(lines).values()].map((own) => versionOf(own, facts, faults));
  return faults.any ? refuse(faults.found) : ok(versions);
}

/** Every complete line of known items, measured against what is in force of product and material before it. */
export function measuredLines(
  filed: readonly FiledConsumption[],
  facts: ConsumptionFacts,
  before: (line: VersionedConsumption) => Decimal | null,
): MeasuredConsumption[] {
  return checkLines(filed, facts, new Faults()).flatMap(({ path, ...line }) => {
    const [product, material] = [
      facts.item('PRODUCT', line.productItemNumber),
      facts.item('MATERIAL', line.materialItemNumber),
    ];
    if (!product || !material) return [];
    const codes = { productHsCode: product.hsCode, materialHsCode: material.hsCode };
    return [{ path, ...codes, consumption: line, before: before(line) }];
  });
}

type PlacedConsumption = VersionedConsumption & { readonly path: string };

/** The line without its place in the filing. */
export function unplaced(placed: PlacedConsumption): VersionedConsumption {
  const { path: _, ...line } = placed;
  return line;
}

/** Checks lines one by one; those that are complete are returned with their places. */
export function checkLines(
  filed: readonly FiledConsumption[],
  facts: ConsumptionFacts,
  faults: Faults,
): PlacedConsumption[] {
  const seen = new Set<string>();
  return filed.flatMap((line, index): PlacedConsumption[] => {
    const path = `lines[${index}]`;
    const version = line.version ?? ONLY_VERSION;
    const key = `${line.productItemNumber}/${line.materialItemNumber}/${version}`;
    if (seen.has(key))
      faults.add(path, 'CONSUMPTION_REPEATED', 'product, material and version stand twice', key, 'each once');
    seen.add(key);
    faults.addUnfitText(`${path}.version`, version, LONGEST_VERSION);
    const product = knownItem(facts, 'PRODUCT', line.productItemNumber, `${path}.productItemNumber`, faults);
    const material = knownItem(
      facts,
      'MATERIAL',
      line.materialItemNumber,
      `${path}.materialItemNumber`,
      faults,
    );
    const completed = completeConsumption(line, path);
    if (!completed.ok) faults.addAll(completed.problem);
    if (!completed.ok || !product || !material) return [];
    const { productItemNumber, materialItemNumber } = line;
    return [{ ...completed.value, productItemNumber, materialItemNumber, version, path }];
  });
}

function knownItem(
  { item }: ConsumptionFacts,
  kind: ItemKind,
  itemNumber: number,
  path: string,
  faults: Faults,
): BookItem | undefined {
  const found = item(kind, itemNumber);
  const name = kind.toLowerCase();
  if (!found)
    faults.add(path, 'ITEM_UNKNOWN', `the book has no such ${name}`, itemNumber, `one of its ${name}s`);
  return found;
}

function byVersion(
  lines: readonly PlacedConsumption[],
): Map<string, [PlacedConsumption, ...PlacedConsumption[]]> {
  const versions = new Map<string, [PlacedConsumption, ...PlacedConsumption[]]>();
  for (const line of lines) {
    const key = `${line.productItemNumber}/${line.version}`;
    const known = versions.get(key);
    if (known) known.push(line);
    else versions.set(key, [line]);
  }
  return versions;
}

function versionOf(
  lines: readonly [PlacedConsumption, ...PlacedConsumption[]],
  facts: DeclarationFacts,
  faults: Faults,
): DeclaredVersion {
  const [{ productItemNumber, version, path }] = lines;
  const declared = facts.declared(productItemNumber, version);
  if (declared.length > 0 && !sameConsumption(declared, lines)) {
    const message = 'the version was declared with other content; a version is never changed';
    faults.add(
      `${path}.version`,
      'VERSION_EXISTS',
      message,
      version,
      'the same content, or a new version number',
    );
  }
  const closed = facts.exportedInClosedPeriod(productItemNumber, version);
  if (declared.length === 0 && closed !== null) {
    const message = 'the version was exported in a period that is written off';
    faults.add(`${path}.version`, 'PERIOD_CLOSED', message, `period ${closed}`, 'voluntary disclosure');
  }
  return { productItemNumber, version, lines: lines.map(unplaced), isNew: declared.length === 0 };
}

/** Whether two sets of lines say the same of each material. */
export function sameConsumption(
  one: readonly VersionedConsumption[],
  other: readonly VersionedConsumption[],
): boolean {
  const contentOf = (lines: readonly VersionedConsumption[]): string =>
    lines
      .map((line) => [line.materialItemNumber, ...FIGURES.map((figure) => line[figure].toFixed())].join('/'))
      .toSorted()
      .join(' ');
  return contentOf(one) === contentOf(other);
}

const FIGURES = [
  'unitConsumption',
  'netConsumption',
  'tangibleLossRate',
  'intangibleLossRate',
  'bondedShare',
] as const;
