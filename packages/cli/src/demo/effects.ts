import { Decimal, legalDate, workingDayFrom, ZERO, type LegalDate } from '@trust-supervision/kernel';
import { PLANNED_FLOWS, type BookPlan, type PlannedList } from './plan';

/** A day of a month of 2020 (from 0), or the working day after it. */
export const workingDay = (month: number, day: string): LegalDate =>
  workingDayFrom(legalDate(`2020-${String(month + 1).padStart(2, '0')}-${day}`));

/** What a list does to the balance of each material: domain 2.2, good enough to plan by. */
export function effectOf(plan: BookPlan, list: PlannedList): Map<number, Decimal> {
  const [, , direction, kind, mark] = PLANNED_FLOWS[list.flow];
  const effect = new Map<number, Decimal>();
  const move = (item: number, quantity: Decimal): unknown =>
    effect.set(item, (effect.get(item) ?? ZERO).plus(quantity));
  if (kind === 'LEFTOVERS' || list.flow === 'EQUIPMENT_IMPORT') return effect;
  const isReceipt = direction === 'IMPORT' && !list.flow.endsWith('_SALE');
  for (const { item, quantity, version } of list.lines) {
    const signed = new Decimal(isReceipt ? quantity : `-${quantity}`);
    if (kind === 'MATERIAL' && mark !== 'converted') move(item, signed);
    else for (const [material, per] of needsOf(plan, item, version)) move(material, signed.times(per));
  }
  return effect;
}

/** Bonded material in one unit of a product, losses included. */
function needsOf(plan: BookPlan, product: number, version: string | undefined): [number, Decimal][] {
  return plan.consumptions
    .filter((line) => line.product === product && line.version === version)
    .map(({ material, net, tangible, intangible, bonded = '100' }) => {
      const kept = new Decimal(100).minus(tangible).minus(intangible);
      return [material, new Decimal(net).times(bonded).dividedBy(kept)];
    });
}
