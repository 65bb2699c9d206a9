import { addDays, Decimal, legalDate, ZERO, type LegalDate } from '@trust-supervision/kernel';
import { effectOf, workingDay } from './effects';
import type { BookPlan, PlannedLine, PlannedList, PlannedMaterial } from './plan';

const IMPORT_DAYS = ['03', '15'] as const;
const MONTHS = 12;
/** Days of stock at hand when the next import is declared: it is posted a few working days later. */
const AT_HAND_DAYS = 8;
const YEAR_END = legalDate('2020-12-31');

/**
 * The imports that a year's other lists need: twice a month each material is bought in whole lots, so that it lasts
 * until a week after the next import.
 */
export function supplies(plan: BookPlan, others: readonly PlannedList[]): PlannedList[] {
  const days = Array.from({ length: MONTHS }, (_, month) =>
    IMPORT_DAYS.map((day) => workingDay(month, day)),
  ).flat();
  const balances = new Map(plan.materials.map(({ item, opening = '0' }) => [item, new Decimal(opening)]));
  const settle = (list: PlannedList): void => {
    for (const [item, change] of effectOf(plan, list))
      balances.set(item, (balances.get(item) ?? ZERO).plus(change));
  };
  return days.flatMap((on, index) => {
    const next = days[index + 1] ?? YEAR_END;
    const coming = others.filter((list) => list.on >= on && list.on < addDays(next, AT_HAND_DAYS));
    const lines = plan.materials.flatMap((material) =>
      orderOf(plan, material, { coming, held: balances.get(material.item) ?? ZERO }),
    );
    const bought: PlannedList = { on, flow: 'MATERIAL_IMPORT', lines };
    for (const list of [bought, ...others.filter((other) => isBetween(other.on, on, next))]) settle(list);
    return lines.length === 0 ? [] : [bought];
  });
}

type Need = { readonly coming: readonly PlannedList[]; readonly held: Decimal };

/** Whole lots that keep the balance from falling below one lot at any of the coming lists. */
function orderOf(plan: BookPlan, { item, lot }: PlannedMaterial, { coming, held }: Need): PlannedLine[] {
  let balance = held;
  let lowest = held;
  for (const list of coming) {
    balance = balance.plus(effectOf(plan, list).get(item) ?? ZERO);
    lowest = Decimal.min(lowest, balance);
  }
  const missing = new Decimal(lot).minus(lowest);
  if (missing.lessThanOrEqualTo(ZERO)) return [];
  return [{ item, quantity: missing.dividedBy(lot).ceil().times(lot).toFixed() }];
}

const isBetween = (day: string, from: LegalDate, before: LegalDate): boolean => day >= from && day < before;
