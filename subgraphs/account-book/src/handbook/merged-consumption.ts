import { Decimal, RATE, sum, type Faults } from '@trust-supervision/kernel';
import { ONLY_VERSION, type FiledConsumption } from '../account-book/account-book';
import type { HandbookFiling } from './handbook';
import type { MergedItem } from './merge';

/** Where a version of a product of the book comes from. */
export type VersionOrigin = {
  readonly handbookNumber: string;
  readonly productItemNumber: number;
  readonly version: string;
};

/** A consumption line of the book that handbooks become, as it was declared under its handbook. */
export type MergedConsumption = FiledConsumption & {
  readonly version: string;
  readonly origin: VersionOrigin;
};

type MergedBook = { readonly materials: readonly MergedItem[]; readonly products: readonly MergedItem[] };

/** The versions of one product of one handbook. */
type HandbookVersion = { readonly origin: VersionOrigin; readonly lines: readonly FiledConsumption[] };

/** Two characters of base 36, from 01. */
const MOST_VERSIONS = 36 * 36 - 1;

/**
 * Keeps every version of every handbook as a version of the merged product. Its name has 8 characters: type letter and
 * serial of the handbook (`C00001`), and two characters that count what comes under these (`C0000101`). Materials that
 * one version takes side by side and that become one item are added up.
 */
export function mergedConsumptions(
  handbooks: readonly HandbookFiling[],
  book: MergedBook,
  faults: Faults,
): MergedConsumption[] {
  const productOf = itemNumbersByOrigin(book.products);
  const materialOf = itemNumbersByOrigin(book.materials);
  const counted = new Map<string, number>();
  return handbooks.flatMap(versionsOf).flatMap(({ origin, lines }) => {
    const productItemNumber = numberIn(productOf, origin.handbookNumber, origin.productItemNumber);
    const name = versionName(origin, productItemNumber, counted, faults);
    const byMaterial = new Map<number, FiledConsumption[]>();
    for (const line of lines) {
      const material = numberIn(materialOf, origin.handbookNumber, line.materialItemNumber);
      byMaterial.set(material, [...(byMaterial.get(material) ?? []), line]);
    }
    return [...byMaterial].flatMap(([materialItemNumber, together]) => {
      const added = addedUp(together, origin, faults);
      if (!added) return [];
      const { unitConsumption, netConsumption, tangibleLossRate, intangibleLossRate, bondedShare } = added;
      const declared = { unitConsumption, netConsumption, tangibleLossRate, intangibleLossRate, bondedShare };
      return [{ ...declared, productItemNumber, materialItemNumber, version: name, origin }];
    });
  });
}

function versionsOf({ head, consumptions }: HandbookFiling): HandbookVersion[] {
  const versions = new Map<string, { origin: VersionOrigin; lines: FiledConsumption[] }>();
  for (const line of consumptions) {
    const { productItemNumber, version } = line;
    const origin = {
      handbookNumber: head.handbookNumber,
      productItemNumber,
      version: version ?? ONLY_VERSION,
    };
    const key = `${productItemNumber}/${origin.version}`;
    const known = versions.get(key) ?? { origin, lines: [] };
    versions.set(key, { origin, lines: [...known.lines, line] });
  }
  return [...versions.values()];
}

function versionName(
  { handbookNumber }: VersionOrigin,
  productItemNumber: number,
  counted: Map<string, number>,
  faults: Faults,
): string {
  const tag = `${handbookNumber.charAt(0)}${handbookNumber.slice(-5)}`;
  const key = `${productItemNumber}/${tag}`;
  const count = (counted.get(key) ?? 0) + 1;
  counted.set(key, count);
  if (count === MOST_VERSIONS + 1) {
    const message = `product ${productItemNumber} would have more versions from handbooks ${tag} than can be named`;
    faults.add(
      `handbooks[${handbookNumber}]`,
      'VERSIONS_TOO_MANY',
      message,
      null,
      `at most ${MOST_VERSIONS}`,
    );
  }
  return `${tag}${count.toString(36).toUpperCase().padStart(2, '0')}`;
}

/**
 * One line for materials that become one item: the sum of what is consumed. Exact only when all declare unit
 * consumption, or all net consumption with the same loss rates, at the same bonded share; else a conflict.
 */
function addedUp(
  lines: readonly FiledConsumption[],
  { handbookNumber, productItemNumber, version }: VersionOrigin,
  faults: Faults,
): FiledConsumption | null {
  const [first] = lines;
  if (!first) throw new Error('a material is consumed by at least one line');
  if (lines.length === 1) return first;
  const unitConsumption = summed(lines, 'unitConsumption');
  const netConsumption = summed(lines, 'netConsumption');
  const fits = [unitConsumption, netConsumption].every((total) => !total?.greaterThan(RATE.max));
  if (fits && lines.every((line) => termsOf(line) === termsOf(first)))
    return { ...first, unitConsumption, netConsumption };
  const items = lines.map(({ materialItemNumber }) => materialItemNumber).join(', ');
  faults.add(
    `handbooks[${handbookNumber}].consumptions`,
    'CONSUMPTION_CANNOT_MERGE',
    `product ${productItemNumber}, version ${version} takes several materials that would become one item`,
    `materials ${items}`,
    'the same form, loss rates and bonded share, or a book by part numbers',
  );
  return null;
}

/** What must agree for consumption to be added up. */
const termsOf = (line: FiledConsumption): string =>
  [
    line.unitConsumption === null,
    line.netConsumption === null,
    line.tangibleLossRate?.toFixed(),
    line.intangibleLossRate?.toFixed(),
    (line.bondedShare ?? new Decimal(100)).toFixed(),
  ].join('/');

const summed = (
  lines: readonly FiledConsumption[],
  field: 'unitConsumption' | 'netConsumption',
): Decimal | null =>
  lines.some((line) => line[field] === null) ? null : sum(lines.flatMap((line) => line[field] ?? []));

const itemNumbersByOrigin = (items: readonly MergedItem[]): ReadonlyMap<string, number> =>
  new Map(
    items.flatMap(({ itemNumber, origins }) =>
      origins.map((origin) => [`${origin.handbookNumber}/${origin.itemNumber}`, itemNumber] as const),
    ),
  );

function numberIn(byOrigin: ReadonlyMap<string, number>, handbookNumber: string, itemNumber: number): number {
  const found = byOrigin.get(`${handbookNumber}/${itemNumber}`);
  if (found === undefined) throw new Error('every item of a handbook goes into an item of the book');
  return found;
}
