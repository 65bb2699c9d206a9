import type { Database } from '@trust-supervision/database';
import { ownedBy } from '@trust-supervision/events';
import { rowsFor } from '../access';
import type { Identity } from '../identity';

/** The rows that a caller is shown, for stores that know whose a row is only when they have read it. */
export class Rows {
  constructor(
    private readonly database: Database,
    private readonly identity: Identity,
  ) {}

  /** Those of some enterprises whose rows the caller is shown; one statement where it was given districts, else none. */
  async among(uscis: readonly string[]): Promise<ReadonlySet<string>> {
    const owners = rowsFor(this.identity);
    if (owners === null || uscis.length === 0) return new Set(uscis);
    const { enterprises, districts } = owners;
    if (districts.length === 0) return new Set(uscis.filter((usci) => enterprises.includes(usci)));
    const { condition, bound } = ownedBy({ enterprises: [], districts }, 'usci');
    const rows = await this.database.read((sql) =>
      sql.rows<{ usci: string }>(`SELECT usci FROM enterprise_district WHERE usci IN (?) AND ${condition}`, [
        [...new Set(uscis)],
        ...bound,
      ]),
    );
    return new Set([...rows.map(({ usci }) => usci), ...uscis.filter((usci) => enterprises.includes(usci))]);
  }

  /** Whether the caller is shown what belongs to an enterprise. */
  show = async (usci: string): Promise<boolean> => (await this.among([usci])).has(usci);
}
