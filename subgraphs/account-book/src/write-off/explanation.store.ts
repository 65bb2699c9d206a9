import DataLoader from 'dataloader';
import type { Bindable, Database } from '@trust-supervision/database';
import { fromScaled, QUANTITY, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import type { Account, Flow } from '../ledger/flows';
import type { CellSource } from './write-off';
import type { DryRun } from './write-off.store';

/** A line of a posted list, as it moved its own item. */
export type PostedLine = {
  /** Null where a consumption list or a work order moved the item. */
  readonly listId: string | null;
  readonly documentId: string | null;
  readonly lineNumber: number;
  readonly occurredOn: LegalDate;
  readonly account: Exclude<Account, 'NONE'>;
  readonly itemNumber: number;
  readonly version: string | null;
  readonly flow: Flow;
  readonly quantity: Decimal;
};

/** A posted line that may stand behind a cell of a material. */
export type ExplainedLine = PostedLine & CellSource;

type LineRow = {
  list_id: string | null;
  document_id: string | null;
  line_number: unknown;
  occurred_on: LegalDate;
  account: PostedLine['account'];
  item_number: unknown;
  version: string | null;
  cause: Flow;
  quantity: Bindable;
};

/** Loads the lists behind dry runs for one request: one statement for each dry run, whatever cells are asked for. */
export class Explanations {
  constructor(private readonly database: Database) {}

  readonly #lines = new DataLoader<DryRun, PostedLine[], string>(
    (runs) => Promise.all(runs.map((run) => this.#postedLines(run))),
    { cacheKeyFn: ({ period, asOf }) => `${period.periodId}/${asOf}` },
  );

  /** The lines that moved a material or a product that takes of it, in the order of their effect. */
  async behind(run: DryRun, materialItemNumber: number): Promise<ExplainedLine[]> {
    const lines = await this.#lines.load(run);
    return lines.flatMap((line): ExplainedLine[] => {
      if (line.account !== 'PRODUCT')
        return line.itemNumber === materialItemNumber ? [{ ...line, product: null }] : [];
      const version = line.version ?? '';
      const consumption = run.consumptions
        .of(run.bookId, line.itemNumber, version)
        .find((candidate) => candidate.materialItemNumber === materialItemNumber);
      const takesNothing = run.period.accountingMethod !== 'UNIT_CONSUMPTION';
      const key = `${line.itemNumber}/${version}`;
      return consumption ? [{ ...line, product: { key, consumption, takesNothing } }] : [];
    });
  }

  async #postedLines({ bookId, period, asOf }: DryRun): Promise<PostedLine[]> {
    const rows = await this.database.read((sql) =>
      sql.rows<LineRow>(
        `SELECT list_id, document_id, line_number, occurred_on, account, item_number, version, cause, quantity
         FROM movement
         WHERE book_id = ? AND product_item_number IS NULL AND occurred_on <= ? AND period_id = ?
           AND (list_id IS NOT NULL OR document_id IS NOT NULL)
         ORDER BY occurred_on, movement_key`,
        [bookId, asOf, period.periodId],
      ),
    );
    return rows.map((row) => ({
      listId: row.list_id,
      documentId: row.document_id,
      lineNumber: Number(row.line_number),
      occurredOn: row.occurred_on,
      account: row.account,
      itemNumber: Number(row.item_number),
      version: row.version,
      flow: row.cause,
      quantity: fromScaled(String(row.quantity), QUANTITY),
    }));
  }
}
