import { engines, temporarySchema } from '@trust-supervision/testkit';
import { createTable, openDatabase, text, type Database, type MigrationStep } from './index';

const bare = { name: 'warehouse', columns: { place: text(20), keeper: text(20) }, primaryKey: ['place'] };
const indexed = { ...bare, indexes: [['keeper']], unique: [['keeper', 'place']] };

const STEPS = ['create warehouse', 'index ix_warehouse_keeper', 'index uq_warehouse_keeper_place'];

describe.each(engines)('migrations on %s', (engine) => {
  let schema: Awaited<ReturnType<typeof temporarySchema>>;
  const open: Database[] = [];
  /** Opens the schema with these steps, and says which statements that took. */
  const migrated = async (migrations: readonly MigrationStep[]): Promise<string[]> => {
    const statements: string[] = [];
    const onStatement = (statement: string): void => void statements.push(statement);
    open.push(await openDatabase({ url: schema.url, entities: [], migrations, onStatement }));
    return statements.filter((statement) => /^CREATE .*warehouse/.test(statement));
  };
  const rows = (statement: string): Promise<{ name: string }[]> =>
    (open.at(-1) as Database).read((sql) => sql.rows(statement));
  const applied = async (): Promise<string[]> =>
    (await rows('SELECT name FROM schema_migration ORDER BY name')).map(({ name }) => name);
  const indexes = async (): Promise<number> => {
    const statement =
      engine === 'mysql'
        ? `SELECT DISTINCT index_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'warehouse' AND index_name <> 'PRIMARY'`
        : `SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'warehouse' AND sql IS NOT NULL`;
    return (await rows(statement)).length;
  };
  // A kind of its own for each: none is given the tables of another.
  beforeEach(async () => (schema = await temporarySchema(engine, expect.getState().currentTestName)));
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
    await schema.drop();
  });

  it('make a new table with its indexes at once, and nothing the second time', async () => {
    expect((await migrated(createTable(indexed))).length).toBe(engine === 'mysql' ? 1 : 3);
    expect([await indexes(), await applied()]).toEqual([2, STEPS]);
    expect(await migrated(createTable(indexed))).toEqual([]);
    expect([await indexes(), await applied()]).toEqual([2, STEPS]);
  });

  it('give a table that is there already the indexes it lacks', async () => {
    await migrated(createTable(bare));
    expect(await indexes()).toBe(0);
    expect((await migrated(createTable(indexed))).length).toBe(2);
    expect([await indexes(), await applied()]).toEqual([2, STEPS]);
  });

  it('find the work of a step that was cut off before it was noted', async () => {
    await migrated(createTable(indexed));
    await open.at(-1)?.write(async (tx) => void (await tx.rows('DELETE FROM schema_migration')));
    expect(await migrated(createTable(indexed))).toEqual([]);
    expect([await indexes(), await applied()]).toEqual([2, STEPS]);
  });
});
