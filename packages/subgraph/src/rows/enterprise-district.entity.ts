import {
  createTable,
  entityOf,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';

/** The customs district in which an enterprise is registered; it does not change. */
export type EnterpriseDistrict = { readonly usci: string; readonly district: string };

const DISTRICT: TableShape = {
  name: 'enterprise_district',
  columns: { usci: text(18), district: text(4) },
  primaryKey: ['usci'],
  indexes: [['district', 'usci']],
};

export const EnterpriseDistrictEntity = entityOf<EnterpriseDistrict>('EnterpriseDistrict', DISTRICT);

/** The table of a subgraph that learns the districts of enterprises by events. */
export const districtEntities = [EnterpriseDistrictEntity];
export const districtMigrations = createTable(DISTRICT);

/** The same for the subgraph that registers enterprises: what its own table `enterprise` says. */
export const districtView: MigrationStep = {
  name: 'create view enterprise_district',
  run: async (schema, dialect) => {
    const create = dialect === 'mysql' ? 'CREATE OR REPLACE VIEW' : 'CREATE VIEW IF NOT EXISTS';
    await schema.query(`${create} enterprise_district AS SELECT usci, district FROM enterprise`);
    return [];
  },
};
