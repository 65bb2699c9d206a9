import { ONE, type Decimal } from '@trust-supervision/kernel';
import type { BookItem, ItemKind } from '../account-book/account-book';
import type { HandbookItem } from './handbook';

/** How the enterprise keeps its book: by its own part numbers (料号) or by merged items (项号), as it chooses. */
export type Granularity = 'PART_NUMBER' | 'ITEM';

/** What decides whether items are merged. */
export type MergeRule = {
  readonly granularity: Granularity;
  /** How far the dearest of merged materials may be above the cheapest, as a fraction. */
  readonly priceBand: Decimal;
};

/** An item of a handbook as merging sees it. */
export type MergeLine = {
  readonly handbookNumber: string;
  readonly item: HandbookItem;
  /** Its filed price in US dollars; null when unknown. */
  readonly priceUsd: Decimal | null;
};

/** The item of a handbook that went into an item of the book; a material with its surplus. */
export type Origin = {
  readonly handbookNumber: string;
  readonly itemNumber: number;
  readonly name: string;
  readonly partNumber: string | null;
  readonly quantity: Decimal | null;
};

/** An item of the book that handbooks become. */
export type MergedItem = BookItem & { readonly origins: readonly Origin[] };

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/**
 * Names are similar when they have the same class: compatibility forms (full-width to half-width), remarks in brackets
 * left out, lower case, and only letters and digits kept. A name that is nothing but a remark keeps it.
 */
export function nameClass(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  const bare = plain.replace(BRACKETED, '').replace(NEITHER_LETTER_NOR_DIGIT, '');
  return bare === '' ? plain.replace(NEITHER_LETTER_NOR_DIGIT, '') : bare;
}

/**
 * Puts together what becomes one item of the book (self-merge rule, domain 1.3). By item: the same 10-digit code,
 * declared unit and class of name; materials also within the price band. By part number: the same part number, code
 * and unit. What customs controls by quantity stays by itself, as does what has no part number or, among materials by
 * item, no known price. Every line is in exactly one group; groups and lines are in the order of handbook and item.
 */
export function mergeGroups<Line extends MergeLine>(
  kind: ItemKind,
  lines: readonly Line[],
  rule: MergeRule,
): Line[][] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines.toSorted(inOrder)) {
    const key = mergeKey(kind, line, rule) ?? `alone/${line.handbookNumber}/${line.item.itemNumber}`;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const groups = [...byKey.values()];
  const isPriced = kind === 'MATERIAL' && rule.granularity === 'ITEM';
  const merged = isPriced ? groups.flatMap((group) => withinBand(group, rule.priceBand)) : groups;
  return merged.toSorted(([one], [other]) => (one && other ? inOrder(one, other) : 0));
}

/** Null for what is not merged with anything. */
function mergeKey(kind: ItemKind, { item, priceUsd }: MergeLine, { granularity }: MergeRule): string | null {
  const { hsCode, unit, name, partNumber, quantityControlled } = item;
  if (quantityControlled) return null;
  if (granularity === 'PART_NUMBER') return partNumber && `${hsCode}/${unit}/${partNumber}`;
  return kind === 'MATERIAL' && priceUsd === null ? null : `${hsCode}/${unit}/${nameClass(name)}`;
}

/** Parts of a group by price: the cheapest begins a part, and all within the band above it belong to it. */
function withinBand<Line extends MergeLine>(group: readonly Line[], band: Decimal): Line[][] {
  const parts: { most: Decimal | null; lines: Line[] }[] = [];
  for (const line of group.toSorted(cheapestFirst)) {
    const part = parts.at(-1);
    if (part && line.priceUsd && part.most?.greaterThanOrEqualTo(line.priceUsd)) part.lines.push(line);
    else parts.push({ most: line.priceUsd?.times(ONE.plus(band)) ?? null, lines: [line] });
  }
  return parts.map(({ lines }) => lines.toSorted(inOrder));
}

const cheapestFirst = (one: MergeLine, other: MergeLine): number =>
  one.priceUsd && other.priceUsd ? one.priceUsd.comparedTo(other.priceUsd) || inOrder(one, other) : 0;

const inOrder = (one: MergeLine, other: MergeLine): number => {
  if (one.handbookNumber !== other.handbookNumber) return one.handbookNumber < other.handbookNumber ? -1 : 1;
  return one.item.itemNumber - other.item.itemNumber;
};
