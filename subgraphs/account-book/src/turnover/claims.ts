import { BOOK_AMOUNT, QUANTITY, sum, ZERO, type Decimal, type Fault } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';
import type { ConsumptionsOf } from '../ledger/posting';
import type { StandingAmount, TurnoverLimits, TurnoverUse } from './turnover';

/** A line that asks for room: what it moves, and its worth in US dollars. */
export type ClaimingLine = {
  readonly flow: Flow;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly quantity: Decimal;
  readonly usd: Decimal;
};

/** What a list asks of the limits: reserved when it is approved, used when it is posted, freed when it is deleted. */
export type Claims = {
  readonly usd: Decimal;
  /** The most that all accounts together can be moved by: quantities, and what products take of materials. */
  readonly reach: Decimal;
  /** Materials that come in, by item number. */
  readonly incoming: ReadonlyMap<number, Decimal>;
  /** Leftovers that go out, by the item number of their material. */
  readonly leftovers: ReadonlyMap<number, Decimal>;
  /** Returned products that go out again, by item number. */
  readonly reexports: ReadonlyMap<number, Decimal>;
};

/** The claims of a list's lines. */
export function claimsOf(lines: readonly ClaimingLine[], consumptionsOf: ConsumptionsOf): Claims {
  const imports = lines.filter(({ flow }) => FLOW_EFFECTS[flow].countsAsImport);
  return {
    usd: sum(imports.map(({ usd }) => usd)),
    reach: sum(lines.map((line) => reachOf(line, consumptionsOf))),
    incoming: byItem(imports),
    leftovers: byItem(lines.filter(({ flow }) => FLOW_EFFECTS[flow].account === 'LEFTOVERS')),
    reexports: byItem(lines.filter(({ flow }) => flow === 'PRODUCT_REEXPORT')),
  };
}

/** An upper bound of what a line moves, rounded away from zero. */
function reachOf(
  { flow, itemNumber, version, quantity }: ClaimingLine,
  consumptionsOf: ConsumptionsOf,
): Decimal {
  const taken = FLOW_EFFECTS[flow].account === 'PRODUCT' ? consumptionsOf(itemNumber, version ?? '') : [];
  const use = sum(taken.map(({ unitConsumption }) => unitConsumption)).times(quantity);
  return quantity.plus(use).toDecimalPlaces(QUANTITY.places, 0);
}

/** What stands against the claims now. Item numbers that are missing have nothing standing. */
export type Standing = {
  readonly limits: TurnoverLimits;
  readonly use: TurnoverUse;
  /** What all accepted lists of the book could move, and their imports in US dollars, over its whole life. */
  readonly lifetime: { readonly reach: Decimal; readonly usd: Decimal };
  /** Materials under quantity control: their approved maximum, their balance and what is reserved. */
  readonly controlled: ReadonlyMap<number, QuantityLimit>;
  /** Leftovers that were made of a material, those that went out, and those that are reserved to. */
  readonly leftovers: ReadonlyMap<number, QuantityLimit>;
  /** Products that were returned, those that went out again, and those that are reserved to. */
  readonly returned: ReadonlyMap<number, QuantityLimit>;
};

/** A limit in the unit of an item, with what stands against it. */
export type QuantityLimit = StandingAmount;

const NOTHING: QuantityLimit = { limit: ZERO, used: ZERO, reserved: ZERO };

/**
 * Every bound the claims would break beside the limits of turnover, which rule R06 holds: what a book can store, and
 * what is there of leftovers and returned products (domain 12, invariants 6 and 7).
 */
export function claimFaults(claims: Claims, standing: Standing): Fault[] {
  const faults: Fault[] = [];
  // No balance, total or sum of a book can leave what is storable when its lifetime does not (domain 0, rule 5).
  const { reach, usd } = standing.lifetime;
  const stored = { limit: QUANTITY.max, used: reach, reserved: ZERO };
  const storedUsd = { limit: BOOK_AMOUNT.max, used: usd, reserved: ZERO };
  faults.push(...beyond('NUMBER_UNFIT', 'what a book can count', claims.reach, stored));
  faults.push(...beyond('NUMBER_UNFIT', 'what a book can count in US dollars', claims.usd, storedUsd));
  for (const [itemNumber, quantity] of claims.leftovers) {
    faults.push(
      ...beyond(
        'LEFTOVERS_EXCEEDED',
        `the leftovers of material ${itemNumber}`,
        quantity,
        standing.leftovers.get(itemNumber) ?? NOTHING,
      ),
    );
  }
  for (const [itemNumber, quantity] of claims.reexports) {
    faults.push(
      ...beyond(
        'RETURN_EXCEEDED',
        `what came back of product ${itemNumber}`,
        quantity,
        standing.returned.get(itemNumber) ?? NOTHING,
      ),
    );
  }
  return faults;
}

function beyond(
  rule: string,
  name: string,
  asked: Decimal,
  { limit, used, reserved }: QuantityLimit,
): Fault[] {
  const room = limit.minus(used).minus(reserved);
  if (asked.lessThanOrEqualTo(room)) return [];
  const exceededBy = asked.minus(room).toFixed();
  return [
    {
      path: 'lines',
      rule,
      message: `exceeds ${name} by ${exceededBy}`,
      value: asked.toFixed(),
      allowed: `at most ${room.isNegative() ? '0' : room.toFixed()}`,
      limit: {
        limit: limit.toFixed(),
        used: used.toFixed(),
        reserved: reserved.toFixed(),
        asked: asked.toFixed(),
        exceededBy,
        unit: null,
      },
    },
  ];
}

function byItem(lines: readonly ClaimingLine[]): Map<number, Decimal> {
  const quantities = new Map<number, Decimal>();
  for (const { itemNumber, quantity } of lines) {
    quantities.set(itemNumber, (quantities.get(itemNumber) ?? ZERO).plus(quantity));
  }
  return quantities;
}
