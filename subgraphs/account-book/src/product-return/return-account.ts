import { sum, ZERO, type Decimal, type Fault, type LegalDate } from '@trust-supervision/kernel';
import type { Flow } from '../ledger/flows';
import { reexportFaults, reexportRoom, type ReturnStep } from './product-return';

/** What approved lists of a mode will take out again of a product. */
export type ReservedReexport = {
  readonly mode: string;
  readonly productItemNumber: number;
  readonly quantity: Decimal;
};

/** The lines of a list, as far as they may be product returns. */
export type ReturnLines = {
  readonly mode: string;
  readonly lines: readonly { readonly flow: Flow; readonly itemNumber: number; readonly quantity: Decimal }[];
};

/** What came back of products and went out again, in memory: its holder has the lock of the book. */
export class ReturnAccount {
  readonly #moves: ReturnStep[];
  readonly #reserved: ReservedReexport[];

  constructor(moves: readonly ReturnStep[], reserved: readonly ReservedReexport[]) {
    this.#moves = [...moves];
    this.#reserved = [...reserved];
  }

  /** What is wrong with the re-exports of a list that takes effect on a day or later. */
  faults({ mode, lines }: ReturnLines, from: LegalDate): readonly Fault[] {
    const asked = new Map<number, Decimal>();
    for (const { flow, itemNumber, quantity } of lines) {
      if (flow === 'PRODUCT_REEXPORT') asked.set(itemNumber, quantity.plus(asked.get(itemNumber) ?? ZERO));
    }
    return reexportFaults(mode, asked, (item) => {
      const isOwn = (one: { mode: string; productItemNumber: number }): boolean =>
        one.productItemNumber === item && one.mode === mode;
      const reserved = sum(this.#reserved.filter(isOwn).map(({ quantity }) => quantity));
      return reexportRoom(this.#moves.filter(isOwn), from, reserved);
    });
  }

  /** Reserves what an approved list takes out again (+1), or frees it when the list is posted (-1). */
  reserve({ mode, lines }: ReturnLines, sign: 1 | -1): void {
    for (const { flow, itemNumber: productItemNumber, quantity } of lines) {
      if (flow !== 'PRODUCT_REEXPORT') continue;
      this.#reserved.push({ mode, productItemNumber, quantity: quantity.times(sign) });
    }
  }

  /** Counts what a list moved. */
  post({ mode, lines }: ReturnLines, occurredOn: LegalDate): void {
    for (const { flow, itemNumber: productItemNumber, quantity } of lines) {
      if (flow !== 'PRODUCT_RETURN' && flow !== 'PRODUCT_REEXPORT') continue;
      this.#moves.push({ mode, flow, productItemNumber, quantity, occurredOn });
    }
  }
}
