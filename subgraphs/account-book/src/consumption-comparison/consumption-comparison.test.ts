import { Decimal, sum, ZERO } from '@trust-supervision/kernel';
import type { MaterialConsumption } from '../ledger/posting';
import { compareConsumption, type ComparedConsumption, type Worked } from './consumption-comparison';

const d = (value: string): Decimal => new Decimal(value);
const line = (
  materialItemNumber: number,
  unitConsumption: string,
  bondedShare = '100',
): MaterialConsumption => ({
  materialItemNumber,
  unitConsumption: d(unitConsumption),
  netConsumption: d(unitConsumption),
  tangibleLossRate: ZERO,
  intangibleLossRate: ZERO,
  bondedShare: d(bondedShare),
});
const worked = (made: Record<string, string>, used: Record<number, string>): Worked => ({
  made: Object.entries(made).map(([key, quantity]) => {
    const [product, version = ''] = key.split('/');
    return { productItemNumber: Number(product), version, quantity: d(quantity) };
  }),
  used: Object.entries(used).map(([item, quantity]) => ({
    materialItemNumber: Number(item),
    quantity: d(quantity),
  })),
});
const declared: Record<string, MaterialConsumption[]> = {
  '1/1': [line(1, '1.087')],
  '2/1': [line(1, '2'), line(2, '0.5', '80')],
};
const compare = (...works: Worked[]): ComparedConsumption[] =>
  compareConsumption(works, (product, version) => declared[`${product}/${version}`] ?? []);
const shown = (rows: readonly ComparedConsumption[]) =>
  rows.map((row) => [
    row.product && `${row.product.productItemNumber}/${row.product.version}`,
    row.materialItemNumber,
    ...[row.made, row.used, row.declaredUse, row.declared, row.actual, row.deviation, row.deviationRate].map(
      (value) => value?.toFixed() ?? null,
    ),
  ]);

describe('declared against actual consumption', () => {
  test('W-4: filed at 1.087, made at 1.025: 147,200 kg needed 9,126.4 kg less', () => {
    expect(shown(compare(worked({ '1/1': '147200' }, { 1: '150880' })))).toEqual([
      ['1/1', 1, '147200', '150880', '160006.4', '1.087', '1.025', '-9126.4', '-5.703771849'],
    ]);
  });

  test('orders of one version are added up before they are compared', () => {
    const rows = compare(worked({ '1/1': '10' }, { 1: '11' }), worked({ '1/1': '30' }, { 1: '32.48' }));
    expect(shown(rows)).toEqual([['1/1', 1, '40', '43.48', '43.48', '1.087', '1.087', '0', '0']]);
  });

  test('what was used for several versions is shared out by what they declare, exactly', () => {
    const rows = compare(worked({ '1/1': '100', '2/1': '50' }, { 1: '210.00001', 2: '21' }));
    expect(shown(rows)).toEqual([
      ['1/1', 1, '100', '109.3771', '108.7', '1.087', '1.093771', '0.6771', '0.622907084'],
      ['2/1', 1, '50', '100.62291', '100', '2', '2.0124582', '0.62291', '0.62291'],
      ['2/1', 2, '50', '21', '20', '0.4', '0.42', '1', '5'],
    ]);
    const resin = rows.filter(({ materialItemNumber }) => materialItemNumber === 1);
    expect(sum(resin.map(({ used }) => used)).toFixed()).toBe('210.00001');
  });

  test('a material that nobody declares belongs to the only product, else to none', () => {
    expect(shown(compare(worked({ '1/1': '10' }, { 1: '10.87', 9: '3' })))[1]).toEqual([
      '1/1',
      9,
      '10',
      '3',
      null,
      null,
      '0.3',
      null,
      null,
    ]);
    expect(shown(compare(worked({ '1/1': '10', '2/1': '1' }, { 9: '3' }))).at(-1)).toEqual([
      null,
      9,
      '0',
      '3',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('what was declared but not used at all is a deviation of the whole', () => {
    expect(shown(compare(worked({ '2/1': '10' }, { 1: '20' })))).toEqual([
      ['2/1', 1, '10', '20', '20', '2', '2', '0', '0'],
      ['2/1', 2, '10', '0', '4', '0.4', '0', '-4', '-100'],
    ]);
  });
});
