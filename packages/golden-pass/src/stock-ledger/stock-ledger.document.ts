import type { Decimal } from '@trust-supervision/kernel';
import type { Source } from '../reading';

/** A line of the stock ledger of an enterprise: what it holds of a part number, or of an item of the book. */
export type StockLedgerLine = {
  readonly partNumber: string | null;
  readonly itemNumber: number | null;
  /** In `unit` (customs code); not below zero. */
  readonly quantity: Decimal;
  readonly unit: string;
  /** What it received, in US dollars. */
  readonly receivedAmount: Decimal;
  readonly source: Source;
};
