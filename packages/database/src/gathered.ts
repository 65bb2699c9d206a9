import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { Bindable } from './row-form';
import type { Select, Sql } from './sql';

/** What reads rows by a condition: `Sql` at once, `Gathered` with others. */
export type Selects = Pick<Sql, 'select'>;

type Asked = Select & {
  readonly resolve: (rows: ObjectLiteral[]) => void;
  readonly reject: (failure: unknown) => void;
};

/** How many selects one statement joins at most. */
const MOST_JOINED = 60;

/**
 * Joins the selects that are asked for in the same turn into one statement where each would be a round trip, so on MySQL
 * and MariaDB; SQLite reads in the process. Rows come in no order, and nothing is locked.
 */
export class Gathered implements Selects {
  #asked: Asked[] = [];

  constructor(private readonly sql: Sql) {}

  select<Row extends ObjectLiteral>(
    entity: EntitySchema<Row>,
    condition: string,
    parameters: readonly (Bindable | readonly Bindable[])[] = [],
  ): Promise<Row[]> {
    if (this.sql.dialect === 'sqlite') return this.sql.select(entity, condition, parameters);
    return new Promise((resolve, reject) => {
      // After everything that is to be done now, as loaders do.
      if (this.#asked.length === 0) void Promise.resolve().then(() => process.nextTick(() => this.#send()));
      this.#asked.push({ entity, condition, parameters, resolve, reject } as unknown as Asked);
    });
  }

  #send(): void {
    const asked = this.#asked;
    this.#asked = [];
    for (let start = 0; start < asked.length; start += MOST_JOINED)
      void this.#sendJoined(asked.slice(start, start + MOST_JOINED));
  }

  async #sendJoined(asked: readonly Asked[]): Promise<void> {
    try {
      const found = await this.sql.selectJoined(asked);
      for (const [index, { resolve }] of asked.entries()) resolve(found[index] ?? []);
    } catch (failure) {
      for (const { reject } of asked) reject(failure);
    }
  }
}

/** Puts rows into the order of a text column, byte by byte as the engines do. */
export const byColumn =
  <Column extends string>(column: Column) =>
  (one: Readonly<Record<Column, string>>, other: Readonly<Record<Column, string>>): number =>
    Number(one[column] > other[column]) - Number(one[column] < other[column]);
