import { addMonths, ZERO, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS } from '../ledger/flows';
import type { ClaimingLine, Claims, QuantityLimit, Standing } from './claims';
import { outstandingUsd, priceOf, type PricedBalance, type TurnoverLimits } from './turnover';

/** What stands against a book's limits. Its row is the lock under which a book's lists are decided and posted. */
export type BookTurnover = {
  readonly bookId: string;
  readonly reservedUsd: Decimal;
  /** Posted imports of the certificate year that began on `yearBegan`. */
  readonly importedUsd: Decimal;
  readonly yearBegan: LegalDate;
  /** Of all lists that were ever accepted: what they could move, and their imports. They keep every sum storable. */
  readonly lifetimeReach: Decimal;
  readonly lifetimeUsd: Decimal;
};

/** What is reserved of a material, and what went out of its leftovers. */
export type MaterialTurnover = {
  readonly bookId: string;
  readonly itemNumber: number;
  readonly reservedQuantity: Decimal;
  /** Leftovers of the material that went out, and that are reserved to. */
  readonly leftoversOut: Decimal;
  readonly leftoversReserved: Decimal;
};

/** What came in of a material in a write-off period, for its average price of that cycle (domain 1.4). */
export type CycleImports = {
  readonly periodId: string;
  readonly itemNumber: number;
  readonly bookId: string;
  readonly quantity: Decimal;
  readonly usd: Decimal;
};

/** What came back of a product, and what of that went out again or is reserved to (domain 12, invariant 7). */
export type ProductReturns = {
  readonly bookId: string;
  readonly productItemNumber: number;
  readonly returned: Decimal;
  readonly reexported: Decimal;
  readonly reexportReserved: Decimal;
};

/** A material as the limits see it. */
export type LimitedMaterial = {
  readonly itemNumber: number;
  readonly priceUsd: Decimal | null;
  readonly quantityControlled: boolean | null;
  readonly maxRemainingQuantity: Decimal | null;
};

/** What the limits ask of the ledger: what is held of a material, and the scrap that products left of it. */
export type LimitedStock = {
  readonly balanceOf: (itemNumber: number) => Decimal;
  readonly scrapOf: (itemNumber: number) => Decimal;
};

/** What was loaded of a book. Materials without a row have nothing counted. */
export type TurnoverFacts = {
  readonly limits: TurnoverLimits;
  readonly turnover: BookTurnover;
  readonly counted: readonly MaterialTurnover[];
  readonly returns: readonly ProductReturns[];
  /** Imports of the cycles that are not written off, and the cycle of a day: null when none is open on it. */
  readonly imports: readonly CycleImports[];
  readonly cycleOf: (day: LegalDate) => string | null;
  /** Those that lists name; all of the book when the worth of its stock is asked for. */
  readonly materials: readonly LimitedMaterial[];
};

/** What stands against a book's limits, in memory: its holder has the lock of the book and decides list after list. */
export class TurnoverAccount {
  #turnover: BookTurnover;
  /** The last day that was begun: many lists come on one. */
  #begun: LegalDate | null = null;
  #isChanged = false;
  readonly #counted: Map<number, MaterialTurnover>;
  readonly #returns: Map<number, ProductReturns>;
  readonly #imports: Map<string, CycleImports>;
  readonly #materials: ReadonlyMap<number, LimitedMaterial>;
  readonly #prices = new Map<number, Decimal>();
  readonly #changedMaterials = new Set<number>();
  readonly #changedProducts = new Set<number>();
  readonly #changedImports = new Set<string>();

  constructor(
    private readonly facts: TurnoverFacts,
    private readonly stock: LimitedStock,
  ) {
    this.#turnover = facts.turnover;
    this.#counted = new Map(facts.counted.map((line) => [line.itemNumber, line]));
    this.#returns = new Map(facts.returns.map((line) => [line.productItemNumber, line]));
    this.#imports = new Map(facts.imports.map((line) => [importKey(line.periodId, line.itemNumber), line]));
    this.#materials = new Map(facts.materials.map((material) => [material.itemNumber, material]));
  }

  /** What stands against a list's claims. */
  standing(claims: Claims): Standing {
    const { limits } = this.facts;
    const { reservedUsd, importedUsd, lifetimeReach, lifetimeUsd } = this.#turnover;
    const isLimited = limits.maxTurnoverAmount !== null && !claims.usd.isZero();
    return {
      limits,
      use: { outstandingUsd: isLimited ? this.#outstandingUsd() : ZERO, reservedUsd, importedUsd },
      lifetime: { reach: lifetimeReach, usd: lifetimeUsd },
      controlled: this.#controlled([...claims.incoming.keys()]),
      leftovers: new Map([...claims.leftovers.keys()].map((item) => [item, this.#leftovers(item)])),
      returned: new Map([...claims.reexports.keys()].map((item) => [item, this.#returned(item)])),
    };
  }

  /**
   * What was imported of a material in the cycle of a day, which its average price rests on; null while nothing was.
   */
  importedOf(item: number, day: LegalDate): { readonly quantity: Decimal; readonly usd: Decimal } | null {
    const periodId = this.facts.cycleOf(day);
    const imported = periodId === null ? undefined : this.#imports.get(importKey(periodId, item));
    return imported?.quantity.greaterThan(ZERO) ? imported : null;
  }

  /** Reserves what an approved list claims (+1), or frees it when the list is posted (-1). */
  reserve(claims: Claims, sign: 1 | -1): void {
    for (const [item, quantity] of claims.incoming) {
      const line = this.#countedOf(item);
      this.#count({ ...line, reservedQuantity: line.reservedQuantity.plus(quantity.times(sign)) });
    }
    for (const [item, quantity] of claims.leftovers) {
      const line = this.#countedOf(item);
      this.#count({ ...line, leftoversReserved: line.leftoversReserved.plus(quantity.times(sign)) });
    }
    for (const [item, quantity] of claims.reexports) {
      const line = this.#returnsOf(item);
      this.#countReturn({ ...line, reexportReserved: line.reexportReserved.plus(quantity.times(sign)) });
    }
    this.#isChanged = true;
    const { reservedUsd, lifetimeReach, lifetimeUsd } = this.#turnover;
    this.#turnover = { ...this.#turnover, reservedUsd: reservedUsd.plus(claims.usd.times(sign)) };
    if (sign < 0) return;
    this.#turnover = {
      ...this.#turnover,
      lifetimeReach: lifetimeReach.plus(claims.reach),
      lifetimeUsd: lifetimeUsd.plus(claims.usd),
    };
  }

  /** Counts what the lines of a list used that is posted in a period. */
  use(lines: readonly ClaimingLine[], claims: Claims, periodId: string): void {
    for (const line of lines) {
      const { flow, itemNumber, quantity } = line;
      const { countsAsImport, account } = FLOW_EFFECTS[flow];
      if (countsAsImport) this.#countImport(periodId, line);
      if (account === 'LEFTOVERS') {
        const counted = this.#countedOf(itemNumber);
        this.#count({ ...counted, leftoversOut: counted.leftoversOut.plus(quantity) });
      }
      if (flow === 'PRODUCT_RETURN' || flow === 'PRODUCT_REEXPORT')
        this.#countReturn(withReturn(this.#returnsOf(itemNumber), line));
    }
    const importedUsd = this.#turnover.importedUsd.plus(claims.usd);
    this.#turnover = { ...this.#turnover, importedUsd };
  }

  /** A day begins: a new certificate year counts imports from zero. */
  begin(day: LegalDate): void {
    if (day === this.#begun) return;
    this.#begun = day;
    this.#prices.clear();
    this.#turnover = inYearOf(this.#turnover, day);
  }

  /** What is to be written: nothing when every list was refused. */
  get changes(): {
    turnover: BookTurnover[];
    counted: MaterialTurnover[];
    returns: ProductReturns[];
    imports: CycleImports[];
  } {
    return {
      turnover: this.#isChanged ? [this.#turnover] : [],
      counted: [...this.#changedMaterials].map((item) => this.#countedOf(item)),
      returns: [...this.#changedProducts].map((item) => this.#returnsOf(item)),
      imports: [...this.#changedImports].flatMap((key) => this.#imports.get(key) ?? []),
    };
  }

  #outstandingUsd(): Decimal {
    const balances: PricedBalance[] = [];
    for (const { itemNumber } of this.#materials.values()) {
      const quantity = this.stock.balanceOf(itemNumber);
      if (quantity.greaterThan(ZERO)) balances.push({ quantity, priceUsd: this.#priceOf(itemNumber) });
    }
    return outstandingUsd(balances);
  }

  #priceOf(item: number): Decimal {
    const known = this.#prices.get(item);
    if (known) return known;
    const imported = this.#begun ? this.importedOf(item, this.#begun) : null;
    const price = priceOf(imported, this.#materials.get(item)?.priceUsd ?? null);
    this.#prices.set(item, price);
    return price;
  }

  #controlled(items: readonly number[]): Standing['controlled'] {
    const controlled = items.filter((item) => this.#materials.get(item)?.quantityControlled);
    return new Map(
      controlled.map((item) => [
        item,
        {
          limit: this.#materials.get(item)?.maxRemainingQuantity ?? ZERO,
          used: this.stock.balanceOf(item),
          reserved: this.#countedOf(item).reservedQuantity,
        },
      ]),
    );
  }

  #leftovers(item: number): QuantityLimit {
    const { leftoversOut: used, leftoversReserved: reserved } = this.#countedOf(item);
    return { limit: this.stock.scrapOf(item), used, reserved };
  }

  #returned(item: number): QuantityLimit {
    const { returned: limit, reexported: used, reexportReserved: reserved } = this.#returnsOf(item);
    return { limit, used, reserved };
  }

  #countedOf(itemNumber: number): MaterialTurnover {
    const { bookId } = this.#turnover;
    return this.#counted.get(itemNumber) ?? { ...NOTHING_COUNTED, bookId, itemNumber };
  }

  #count(line: MaterialTurnover): void {
    this.#counted.set(line.itemNumber, line);
    this.#changedMaterials.add(line.itemNumber);
  }

  #countImport(periodId: string, { itemNumber, quantity, usd }: ClaimingLine): void {
    const key = importKey(periodId, itemNumber);
    const { bookId } = this.#turnover;
    const before = this.#imports.get(key) ?? { periodId, itemNumber, bookId, quantity: ZERO, usd: ZERO };
    this.#imports.set(key, {
      ...before,
      quantity: before.quantity.plus(quantity),
      usd: before.usd.plus(usd),
    });
    this.#changedImports.add(key);
    this.#prices.delete(itemNumber);
  }

  #returnsOf(productItemNumber: number): ProductReturns {
    const { bookId } = this.#turnover;
    return this.#returns.get(productItemNumber) ?? { ...NOTHING_RETURNED, bookId, productItemNumber };
  }

  #countReturn(line: ProductReturns): void {
    this.#returns.set(line.productItemNumber, line);
    this.#changedProducts.add(line.productItemNumber);
  }
}

/** The certificate year runs from the set-up of the book; a new one counts imports from zero. */
export function inYearOf(turnover: BookTurnover, day: LegalDate): BookTurnover {
  let { yearBegan, importedUsd } = turnover;
  while (addMonths(yearBegan, 12) <= day) {
    yearBegan = addMonths(yearBegan, 12);
    importedUsd = ZERO;
  }
  return { ...turnover, yearBegan, importedUsd };
}

const NOTHING_COUNTED = {
  reservedQuantity: ZERO,
  leftoversOut: ZERO,
  leftoversReserved: ZERO,
};
const NOTHING_RETURNED = { returned: ZERO, reexported: ZERO, reexportReserved: ZERO };

const importKey = (periodId: string, itemNumber: number): string => `${periodId}/${itemNumber}`;

const withReturn = (product: ProductReturns, { flow, quantity }: ClaimingLine): ProductReturns =>
  flow === 'PRODUCT_RETURN'
    ? { ...product, returned: product.returned.plus(quantity) }
    : { ...product, reexported: product.reexported.plus(quantity) };
