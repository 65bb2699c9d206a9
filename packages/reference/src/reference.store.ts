import { chunksOf, type Database, type Sql } from '@trust-supervision/database';
import { fromScaled, RATE, type Decimal, type LegalDate } from '@trust-supervision/kernel';
import { Codes } from './codes';
import { CodeEntity, PolicyEntity, SetVersionEntity, TariffLineEntity } from './reference.entity';
import { CODE_SETS, type CodeRow, type PolicyRow, type TariffLine } from './rows';

const IN_FORCE = 'held.validFrom <= :asOf AND (held.validTo IS NULL OR held.validTo >= :asOf)';

/** How many keys one statement asks for. */
const KEYS = 1_000;

/** Looks up the reference sets of one schema as of a business day. What is not there or does not hold is left out. */
export class Reference {
  #codeRows: { version: string; rows: readonly CodeRow[] } | undefined;
  #codes: { version: string; asOf: LegalDate | undefined; codes: Codes } | undefined;

  /** A transaction that decides by a row reads it itself: `{ read: (work) => work(tx) }`. */
  constructor(private readonly database: Pick<Database, 'read'>) {}

  /** The tariff lines in force, by 10-digit code. A null rate cannot be expressed: refuse it by name. */
  async tariffLines(hsCodes: readonly string[], asOf: LegalDate): Promise<Map<string, TariffLine>> {
    const found = new Map<string, TariffLine>();
    for (const chunk of chunksOf([...new Set(hsCodes)], KEYS)) {
      const lines = await this.database.read((sql) =>
        sql
          .repository(TariffLineEntity)
          .createQueryBuilder('held')
          .where(`held.hsCode IN (:...chunk) AND ${IN_FORCE}`, { chunk, asOf })
          .getMany(),
      );
      for (const line of lines) found.set(line.hsCode, line);
    }
    return found;
  }

  /** CNY for one unit of a currency (ISO 4217), by the last rate that began on or before the day; null for none. */
  async exchangeRate(currency: string, asOf: LegalDate): Promise<Decimal | null> {
    return (await this.exchangeRates([currency], asOf)).get(currency) ?? null;
  }

  /** The rates of several currencies, in one statement. */
  async exchangeRates(currencies: readonly string[], asOf: LegalDate): Promise<Map<string, Decimal>> {
    if (currencies.length === 0) return new Map();
    const rates = await this.database.read((sql) =>
      sql.rows<{ currency: string; rate: bigint | string }>(
        `SELECT rated.currency, rated.rate FROM reference_exchange_rate rated
         WHERE rated.currency IN (?) AND rated.valid_from = (
           SELECT MAX(candidate.valid_from) FROM reference_exchange_rate candidate
           WHERE candidate.currency = rated.currency AND candidate.valid_from <= ?)`,
        [currencies, asOf],
      ),
    );
    return new Map(rates.map(({ currency, rate }) => [currency, fromScaled(rate, RATE)]));
  }

  /** The policy row in force; null for none. */
  async policyValue(code: string, asOf: LegalDate): Promise<PolicyRow | null> {
    return (await this.policyValues([code], asOf)).get(code) ?? null;
  }

  /** Several policy rows, in one statement. */
  async policyValues(codes: readonly string[], asOf: LegalDate): Promise<Map<string, PolicyRow>> {
    return this.database.read((sql) => policyRowsIn(sql, codes, asOf));
  }

  /**
   * The code tables in force on a day, or with the newest row of each code when no day is given. Kept in memory until
   * one of the sets is loaded anew.
   */
  async codes(asOf?: LegalDate): Promise<Codes> {
    const versions = await this.versions();
    const version = CODE_SETS.map((name) => versions[name] ?? '').join();
    if (this.#codes?.version === version && this.#codes.asOf === asOf) return this.#codes.codes;
    const codes = new Codes(rowsInForce(await this.#loadedCodeRows(version), asOf));
    this.#codes = { version, asOf, codes };
    return codes;
  }

  /** The digest of each loaded set, by name: what `/readyz` shows and a decision keeps. */
  async versions(): Promise<Record<string, string>> {
    const versions = await this.database.read((sql) => sql.repository(SetVersionEntity).find());
    return Object.fromEntries(versions.map(({ name, digest }) => [name, digest]));
  }

  async #loadedCodeRows(version: string): Promise<readonly CodeRow[]> {
    if (this.#codeRows?.version === version) return this.#codeRows.rows;
    const rows = await this.database.read((sql) =>
      sql.repository(CodeEntity).find({ order: { validFrom: 'ASC' } }),
    );
    this.#codeRows = { version, rows };
    return rows;
  }
}

/** Policy rows in force, read inside a transaction, which must not wait for a second connection. */
export async function policyRowsIn(
  sql: Sql,
  codes: readonly string[],
  asOf: LegalDate,
): Promise<Map<string, PolicyRow>> {
  if (codes.length === 0) return new Map();
  const rows = await sql
    .repository(PolicyEntity)
    .createQueryBuilder('held')
    .where(`held.code IN (:...codes) AND ${IN_FORCE}`, { codes, asOf })
    .getMany();
  return new Map(rows.map((row) => [row.code, row]));
}

/** Every row of some policy codes, oldest first: for callers that ask about many days at once. */
export async function policyHistoryIn(sql: Sql, codes: readonly string[]): Promise<PolicyHistory> {
  const rows = await sql
    .repository(PolicyEntity)
    .createQueryBuilder('held')
    .where('held.code IN (:...codes)', { codes })
    .orderBy('held.validFrom')
    .getMany();
  return (code, asOf) =>
    rows.findLast(
      (row) => row.code === code && row.validFrom <= asOf && (row.validTo === null || row.validTo >= asOf),
    ) ?? null;
}

/** The row of a policy code that holds on a day; null when none does. */
export type PolicyHistory = (code: string, asOf: LegalDate) => PolicyRow | null;

/** One row a code: the one that holds on the day, or the newest. `rows` come oldest first. */
function rowsInForce(rows: readonly CodeRow[], asOf: LegalDate | undefined): CodeRow[] {
  const held = asOf
    ? rows.filter((row) => row.validFrom <= asOf && (row.validTo === null || row.validTo >= asOf))
    : rows;
  return [...new Map(held.map((row) => [`${row.codeSet} ${row.code}`, row])).values()];
}
