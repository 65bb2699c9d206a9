import { legalDate } from '@trust-supervision/kernel';
import { Codes } from './codes';
import type { CodeRow } from './rows';
import { seedSets } from './seed';

const seeded = new Codes(
  seedSets().flatMap(({ rows }) => rows.filter((row): row is CodeRow => 'codeSet' in row)),
);

const rowOf = (code: string, nameZh: string, alternatives: string[] = []): CodeRow => ({
  codeSet: 'district',
  code,
  nameZh,
  nameEn: null,
  alternatives,
  validFrom: legalDate('2000-01-01'),
  validTo: null,
  source: 'test',
});

test.each([
  ['unit', '千克', '035'],
  ['unit', '035', '035'],
  ['unit', ' 千克 ', '035'],
  ['unit', '吨', '070'],
  ['unit', '套', '006'],
  ['currency', '美元', 'USD'],
  ['currency', '502', 'USD'],
  ['currency', 'usd', 'USD'],
  ['currency', '人民币', 'CNY'],
  ['currency', '142', 'CNY'],
  ['district', '大连海关', '0900'],
  ['district', '连保税区', '0906'],
  ['district', '0960', '0960'],
  ['country', '日本', 'JPN'],
  ['country', '116', 'JPN'],
  ['country', 'NOR', 'NOR'],
  ['dutyMode', '全免', '3'],
  ['tradeMode', '进料对口', '0615'],
  ['tradeMode', '４４００', '4400'],
] as const)('the %s written %s is %s', (set, written, code) => {
  expect(seeded[set](written)).toBe(code);
});

test.each([
  ['unit', '公里'],
  ['unit', ''],
  ['currency', '035'],
  ['district', '美元'],
] as const)('no %s is written %j', (set, written) => {
  expect(seeded[set](written)).toBeNull();
});

test('a name that two districts bear resolves to neither, their codes still do', () => {
  const codes = new Codes([rowOf('0101', '机场海关'), rowOf('2201', '机场海关')]);
  expect(codes.district('机场海关')).toBeNull();
  expect(codes.district('2201')).toBe('2201');
});

test('a code comes before another row that is also written so', () => {
  const codes = new Codes([rowOf('0101', '北京'), rowOf('0102', '机场', ['0101'])]);
  expect(codes.district('0101')).toBe('0101');
});
