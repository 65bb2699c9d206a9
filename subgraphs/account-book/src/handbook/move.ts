import {
  BOOK_AMOUNT,
  Decimal,
  Faults,
  QUANTITY,
  round,
  sum,
  ZERO,
  type Fault,
} from '@trust-supervision/kernel';
import type { BookItem, FiledConsumption, ItemKind } from '../account-book/account-book';
import type { HandbookFiling, HandbookItem } from './handbook';
import { mergeGroups, type MergedItem, type MergeLine, type MergeRule } from './merge';
import { mergedConsumptions, type MergedConsumption } from './merged-consumption';

/** An open handbook with the surplus of each of its materials. */
export type OpenHandbook = HandbookFiling & {
  /** Remaining quantity by material item. */
  readonly balances: ReadonlyMap<number, Decimal>;
};

/** Limits that follow from what the handbooks declared; null where a quantity or a price is unknown. */
export type ProposedLimits = {
  /** In US dollars: what the handbooks were approved to import. */
  readonly importCeilingUsd: Decimal | null;
  /** In 10,000 US dollars: the share of the ceiling that may be in the book at one time (domain 1.4). */
  readonly maxTurnoverAmount: Decimal | null;
  /** What the surplus is worth at the filed prices, in US dollars. */
  readonly surplusUsd: Decimal | null;
};

/** The book that handbooks would become, and what stands against it. */
export type MovePlan = {
  readonly materials: readonly MergedItem[];
  readonly products: readonly MergedItem[];
  readonly consumptions: readonly MergedConsumption[];
  readonly limits: ProposedLimits;
  /** The move is refused with each of them. */
  readonly conflicts: readonly Fault[];
};

/** What the rule needs to know of the day beside the handbooks. */
export type MoveFacts = MergeRule & {
  readonly turnoverRatio: Decimal;
  readonly priceInUsd: (item: BookItem) => Decimal | null;
};

/**
 * The book that open handbooks become (B4): items merged by the rule of domain 1.3, surplus summed into opening
 * quantities, consumption kept as it was declared, each handbook's as versions of its own. Every material of every
 * handbook must have its balance: throws when one has none.
 */
export function planMove(handbooks: readonly OpenHandbook[], facts: MoveFacts): MovePlan {
  const materials = mergedItems('MATERIAL', handbooks, facts);
  const products = mergedItems('PRODUCT', handbooks, facts);
  const faults = new Faults();
  const consumptions = mergedConsumptions(handbooks, { materials, products }, faults);
  checkBounds(materials, faults);
  return { materials, products, consumptions, limits: limitsOf(handbooks, facts), conflicts: faults.found };
}

function mergedItems(kind: ItemKind, handbooks: readonly OpenHandbook[], facts: MoveFacts): MergedItem[] {
  const lines = handbooks.flatMap((handbook) =>
    handbook[kind === 'MATERIAL' ? 'materials' : 'products'].map((item) => ({
      handbookNumber: handbook.head.handbookNumber,
      item,
      priceUsd: facts.priceInUsd(item),
      surplus: kind === 'MATERIAL' ? surplusOf(handbook, item) : null,
    })),
  );
  return mergeGroups(kind, lines, facts).map((group, index) => mergedItem(index + 1, group));
}

type WeighedLine = MergeLine & { readonly surplus: Decimal | null };

function mergedItem(itemNumber: number, group: readonly WeighedLine[]): MergedItem {
  const [first] = group;
  if (!first) throw new Error('a group of items has at least one');
  const items = group.map(({ item }) => item);
  const surplus = group.flatMap((line) => line.surplus ?? []);
  return {
    itemNumber,
    partNumber: sameOf(items, 'partNumber'),
    hsCode: first.item.hsCode,
    name: first.item.name,
    specification: sameOf(items, 'specification'),
    unit: first.item.unit,
    statutoryUnit: sameOf(items, 'statutoryUnit'),
    ...priceOf(group),
    quantity: openQuantity(items),
    openingQuantity: surplus.length === 0 ? null : sum(surplus),
    quantityControlled: first.item.quantityControlled,
    maxRemainingQuantity: first.item.quantityControlled ? first.item.maxRemainingQuantity : null,
    origins: group.map(({ handbookNumber, item, surplus: quantity }) => ({
      handbookNumber,
      itemNumber: item.itemNumber,
      name: item.name,
      partNumber: item.partNumber,
      quantity,
    })),
  };
}

function surplusOf({ head, balances }: OpenHandbook, { itemNumber }: HandbookItem): Decimal {
  const surplus = balances.get(itemNumber);
  if (!surplus) throw new Error(`the balance of ${head.handbookNumber}, material ${itemNumber} is missing`);
  return surplus;
}

/** What all say alike; null where they differ, so that lists are not held against one of several. */
function sameOf<Field extends 'partNumber' | 'specification' | 'statutoryUnit'>(
  items: readonly HandbookItem[],
  field: Field,
): string | null {
  const [first, ...others] = items;
  return first && others.every((item) => item[field] === first[field]) ? first[field] : null;
}

/**
 * The price of merged items: the average weighted by their surplus, unweighted where there is none; 5 places. In their
 * currency, or in US dollars when they differ.
 */
function priceOf(group: readonly WeighedLine[]): Pick<BookItem, 'price' | 'currency'> {
  const currencies = new Set(group.flatMap(({ item }) => (item.price ? [item.currency] : [])));
  const [currency = null] = currencies.size > 1 ? ['USD'] : currencies;
  const priced = group.flatMap(({ item, priceUsd, surplus }) => {
    const price = currencies.size > 1 ? priceUsd : item.price;
    return price ? [{ price, weight: surplus ?? ZERO }] : [];
  });
  if (priced.length === 0) return { price: null, currency: null };
  const total = sum(priced.map(({ weight }) => weight));
  const amount = total.isZero()
    ? sum(priced.map(({ price }) => price)).dividedBy(priced.length)
    : sum(priced.map(({ price, weight }) => price.times(weight))).dividedBy(total);
  return { price: round(amount, BOOK_AMOUNT), currency };
}

/** What the contracts still left to do: declared less done, never below zero; null when either is unknown of one. */
function openQuantity(items: readonly HandbookItem[]): Decimal | null {
  const open = items.map(({ quantity, quantityDone }) =>
    quantity && quantityDone ? Decimal.max(ZERO, quantity.minus(quantityDone)) : null,
  );
  return open.some((quantity) => quantity === null) ? null : sum(open.map((quantity) => quantity ?? ZERO));
}

function limitsOf(handbooks: readonly OpenHandbook[], facts: MoveFacts): ProposedLimits {
  const lines = handbooks.flatMap((handbook) =>
    handbook.materials.map((item) => ({ item, surplus: surplusOf(handbook, item) })),
  );
  const valueOf = (quantity: Decimal | null, item: HandbookItem): Decimal | null => {
    const price = facts.priceInUsd(item);
    if (quantity?.isZero()) return ZERO;
    return price && quantity ? price.times(quantity) : null;
  };
  const ceiling = sumOfKnown(lines.map(({ item }) => valueOf(item.quantity, item)));
  const turnover = ceiling?.times(facts.turnoverRatio).dividedBy(10_000);
  return {
    importCeilingUsd: ceiling?.toDecimalPlaces(BOOK_AMOUNT.places, Decimal.ROUND_DOWN) ?? null,
    maxTurnoverAmount: turnover?.toDecimalPlaces(BOOK_AMOUNT.places, Decimal.ROUND_DOWN) ?? null,
    surplusUsd: sumOfKnown(lines.map(({ item, surplus }) => valueOf(surplus, item))),
  };
}

const sumOfKnown = (values: readonly (Decimal | null)[]): Decimal | null =>
  values.some((value) => value === null) ? null : sum(values.map((value) => value ?? ZERO));

function checkBounds(materials: readonly MergedItem[], faults: Faults): void {
  for (const [index, { openingQuantity, quantity }] of materials.entries()) {
    for (const [field, value] of Object.entries({ openingQuantity, quantity })) {
      if (!value?.greaterThan(QUANTITY.max)) continue;
      const allowed = `at most ${QUANTITY.max.toFixed()}`;
      faults.add(
        `materials[${index}].${field}`,
        'TOO_LARGE',
        'the sum is too large',
        value.toFixed(),
        allowed,
      );
    }
  }
}

/** The consumption lines of a plan as the book files them. */
export const filedConsumptions = ({ consumptions }: MovePlan): FiledConsumption[] =>
  consumptions.map(({ origin: _origin, ...line }) => line);
