import type { Database, Sql, Tx } from '@trust-supervision/database';
import DataLoader from 'dataloader';
import { Decimal, ZERO } from '@trust-supervision/kernel';
import type { Price } from './amounts';
import { amountsOf, pricesOf, type AmountsSpan, type PeriodAmounts, type PricesKey } from './prices.store';
import type { PeriodEvent } from './period-states';
import type { DryRun } from './write-off.store';
import {
  WriteOffStepEntity,
  WriteOffVersionEntity,
  type Statements,
  type StoredVersion,
  type WriteOffStep,
  type Written,
} from './write-off-filed.entity';
import { openMattersOf } from './open-matters.store';
import type { SanityFinding, Sheet } from './sanity-checks';
import { convertedStock } from './converted-stock.store';
import { blankFields, bookedUses, sheetOf, suspectLists, type SheetGround } from './sheet.store';
import type { CountedMaterial, CountedStock, Discrepancy } from './stock';
import type { ProductLine } from './write-off';
import type { Explanation, FiledLine, Finding, WriteOffVersion } from './write-off-filing';

/** What was explained and found of the version that counts; what was said of an earlier one is history. */
export function said({
  steps,
  version,
}: {
  readonly steps: readonly WriteOffStep[];
  readonly version: { readonly version: number } | null;
}): { explanations: readonly Explanation[]; findings: readonly Finding[] } {
  const of = (event: PeriodEvent): Statements =>
    steps.findLast((step) => step.version === version?.version && step.event === event)?.statements ?? {};
  return { explanations: of('CONFIRM').explanations ?? [], findings: of('DISPOSE').findings ?? [] };
}

/** The versions of periods, in order. */
export async function versionsOf(sql: Sql, periodIds: readonly string[]): Promise<WriteOffVersion[]> {
  const stored = await sql
    .repository(WriteOffVersionEntity)
    .createQueryBuilder('filed')
    .where('filed.periodId IN (:...periodIds)', { periodIds })
    .orderBy('filed.version')
    .getMany();
  return stored.map(versionOf);
}

/** Which version of a period is meant. */
export type VersionHead = Pick<WriteOffVersion, 'periodId' | 'version'>;

/** The version that counts; null before the first report. Its figures are read where they are needed. */
export async function lastVersion(sql: Sql, periodId: string): Promise<VersionHead | null> {
  const [row] = await sql.rows<{ last: unknown }>(
    'SELECT MAX(version) AS last FROM write_off_version WHERE period_id = ?',
    [periodId],
  );
  return row?.last == null ? null : { periodId, version: Number(row.last) };
}

/** A version with the figures that were filed. */
export async function wholeVersion(sql: Sql, head: VersionHead): Promise<WriteOffVersion> {
  const { periodId, version } = head;
  const [stored] = await sql.select(WriteOffVersionEntity, 'period_id = ? AND version = ?', [
    periodId,
    version,
  ]);
  if (!stored) throw new Error('a version that counts is kept whole');
  return versionOf(stored);
}

/** Keeps a version; nothing changes it afterwards. */
export async function keepVersion(tx: Tx, version: WriteOffVersion): Promise<void> {
  const { stock, ...filed } = version;
  const written = { materials: [...stock.materials], products: stock.products };
  await tx.insert(WriteOffVersionEntity, [{ ...filed, stock: written }]);
}

/** What happened to periods, in order. */
export const stepsOf = (sql: Sql, periodIds: readonly string[]): Promise<WriteOffStep[]> =>
  sql
    .repository(WriteOffStepEntity)
    .createQueryBuilder('step')
    .where('step.periodId IN (:...periodIds)', { periodIds })
    .orderBy('step.sequence')
    .getMany();

/** What a sheet is compared with: the period before, and a count. */
type Compared = {
  readonly before: DryRun | null;
  readonly discrepancies: ReadonlyMap<number, Discrepancy>;
};

/** Loads what was filed and decided, for one request. */
export class WriteOffs {
  constructor(private readonly database: Database) {}

  readonly versions = new DataLoader<string, WriteOffVersion[]>(async (periodIds) => {
    const versions = await this.database.read((sql) => versionsOf(sql, periodIds));
    return periodIds.map((periodId) => versions.filter((version) => version.periodId === periodId));
  });

  /** What the sanity checks need beside a dry run: five statements, the two longest at the same time. */
  async sheetGround(run: DryRun): Promise<SheetGround> {
    const [uses, blank, lists] = await Promise.all([
      this.database.read((sql) => bookedUses(sql, run)),
      this.database.read((sql) => blankFields(sql, run.bookId)),
      this.database.read((sql) => suspectLists(sql, run)),
    ]);
    return { bookedUses: uses, blankFields: blank, ...lists };
  }

  /** A dry run as a sheet for the sanity checks: `discrepancies` are those of its count, if one was given. */
  async sheet(run: DryRun, ground: SheetGround, { before, discrepancies }: Compared): Promise<Sheet> {
    const steps = before ? await this.steps.load(before.period.periodId) : [];
    const approval = steps.find(({ event }) => event === 'PASS') ?? null;
    return sheetOf(run, ground, { lines: before?.materials ?? [], approval }, discrepancies);
  }

  readonly #inProducts = new Map<CountedStock, Promise<ReadonlyMap<number, Decimal>>>();

  /** What of each material stands in the counted products of a dry run, converted once for all its lines. */
  inProducts({ bookId, period, asOf }: DryRun, stock: CountedStock): Promise<ReadonlyMap<number, Decimal>> {
    const products = period.accountingMethod === 'UNIT_CONSUMPTION' ? stock.products : [];
    const known =
      this.#inProducts.get(stock) ??
      this.database
        .read((sql) => convertedStock(sql, bookId, { products, day: asOf }))
        .then((converted) => converted.inProducts);
    this.#inProducts.set(stock, known);
    return known;
  }

  /** What the lists of a book were worth that were posted from one day to another. */
  amounts(span: AmountsSpan): Promise<PeriodAmounts> {
    return this.database.read((sql) => amountsOf(sql, span));
  }

  /** What the period of a run leaves open. */
  openMatters(run: DryRun): Promise<SanityFinding[]> {
    return this.database.read((sql) => openMattersOf(sql, run));
  }

  /** The price of each material in a period, up to a day. */
  readonly prices = new DataLoader<PricesKey, (itemNumber: number) => Price, string>(
    (keys) => this.database.read((sql) => Promise.all(keys.map((key) => pricesOf(sql, key)))),
    { cacheKeyFn: ({ periodId, asOf, knownAt }) => `${periodId}/${asOf}/${knownAt ?? 'now'}` },
  );

  readonly steps = new DataLoader<string, WriteOffStep[]>(async (periodIds) => {
    const steps = await this.database.read((sql) => stepsOf(sql, periodIds));
    return periodIds.map((periodId) => steps.filter((step) => step.periodId === periodId));
  });
}

function versionOf({ stock, materials, products, ...filed }: StoredVersion): WriteOffVersion {
  const counted = stock as {
    materials: [number, Written<CountedMaterial>][];
    products: Written<CountedStock['products'][number]>[];
  };
  return {
    ...filed,
    stock: {
      materials: new Map(counted.materials.map(([item, places]) => [item, read<CountedMaterial>(places)])),
      products: counted.products.map((product) => read<CountedStock['products'][number]>(product)),
    },
    ...readFiled({ materials, products }),
  };
}

// Figures that were filed before these were told apart had none of them.
const NO_DAMAGE = { soldDamaged: ZERO, destroyedDamaged: ZERO };
const NO_BY_PRODUCTS = { byProductsTakenOut: ZERO, byProductsDestroyed: ZERO };

/** Figures that were kept with a filing, as they were computed. */
export const readFiled = ({
  materials,
  products,
}: Pick<StoredVersion, 'materials' | 'products'>): Pick<WriteOffVersion, 'materials' | 'products'> => ({
  materials: (materials as Written<FiledLine>[]).map(({ line, price, discrepancy }) => ({
    line: { ...NO_DAMAGE, ...NO_BY_PRODUCTS, ...read<FiledLine['line']>(line) },
    price: read<FiledLine['price']>(price),
    discrepancy: read<FiledLine['discrepancy']>(discrepancy),
  })),
  products: (products as Written<ProductLine>[]).map((line) => ({
    ...NO_DAMAGE,
    ...read<ProductLine>(line),
    version: line.version,
  })),
});

/** Reads a flat object back: every text in it is a decimal. */
function read<Value extends object>(written: object): Value {
  const value: Record<string, unknown> = {};
  for (const [key, stored] of Object.entries(written) as [string, unknown][])
    value[key] = typeof stored === 'string' && key !== 'version' ? decimalOf(stored) : stored;
  return value as Value;
}

/** Most cells of a form are zero: one decimal serves them all. */
const decimalOf = (stored: string): Decimal => (stored === '0' ? ZERO : new Decimal(stored));
