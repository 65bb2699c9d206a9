import { legalDate } from '@trust-supervision/kernel';
import { checkRegistration, trimmed, warningsOf, type EnterpriseFiling } from './enterprise';
import { checkDeclaredOn, flowAt, type GoodsAndDataFlow } from './goods-data-flow';

const filing: EnterpriseFiling = {
  usci: '91210200MA0ABCDE1H',
  customsCode: '2102960001',
  nameZh: '大连工程塑料有限公司',
  nameEn: 'Dalian Engineering Plastics',
  district: '0906',
  trade: 'Engineering plastics',
  isManufacturer: true,
  tradesInOwnName: true,
};
const free = { usci: false, customsCode: false };

describe('registering an enterprise', () => {
  test('passes a complete filing', () => {
    expect(checkRegistration(filing, free)).toEqual([]);
  });

  test('is refused with everything that is wrong, each with its value and what would pass', () => {
    const wrong = {
      ...filing,
      usci: '91210200MA0ABCDE1I',
      customsCode: '21029600',
      district: '906',
      nameZh: '',
      nameEn: 'x'.repeat(513),
    };
    expect(checkRegistration(wrong, { usci: true, customsCode: true })).toEqual([
      expect.objectContaining({
        path: 'usci',
        rule: 'USCI_FORM',
        value: '91210200MA0ABCDE1I',
        allowed: '18 characters of 0-9 and A-Z without I, O, S, V, Z',
      }),
      expect.objectContaining({ path: 'usci', rule: 'USCI_TAKEN', value: '91210200MA0ABCDE1I' }),
      expect.objectContaining({
        path: 'customsCode',
        rule: 'CUSTOMS_CODE_FORM',
        value: '21029600',
        allowed: '10 digits or capital letters',
      }),
      expect.objectContaining({ path: 'customsCode', rule: 'CUSTOMS_CODE_TAKEN', value: '21029600' }),
      expect.objectContaining({
        path: 'district',
        rule: 'DISTRICT_FORM',
        value: '906',
        allowed: '4 digits',
      }),
      expect.objectContaining({ path: 'nameZh', rule: 'TEXT_LENGTH', allowed: '1 to 512 characters' }),
      expect.objectContaining({ path: 'nameEn', rule: 'TEXT_LENGTH', message: 'This has 513 characters.' }),
    ]);
  });

  test('ignores the blanks around a text', () => {
    expect(trimmed({ ...filing, usci: ` ${filing.usci} `, nameZh: '大连 ' })).toEqual({
      ...filing,
      nameZh: '大连',
    });
  });

  test('counts characters, not their halves', () => {
    expect(checkRegistration({ ...filing, nameZh: '𠮷'.repeat(512) }, free)).toEqual([]);
  });

  test('warns of a check character that does not fit, and only of that', () => {
    expect(warningsOf({ ...filing, usci: '91350100M000100Y43' })).toEqual([]);
    expect(warningsOf({ ...filing, usci: '91350100M000100Y44' })).toEqual([
      {
        path: 'usci',
        rule: 'USCI_CHECK_CHARACTER',
        message: 'The last character of the credit code is not the check character of the others.',
        value: '91350100M000100Y44',
      },
    ]);
  });
});

describe('a statement on goods flow and data flow', () => {
  const statement = (id: string, declaredOn: string, recordedAt: string): GoodsAndDataFlow => ({
    id,
    enterpriseId: 'E1',
    transparent: true,
    logicChainComplete: true,
    consumptionTraceable: true,
    declaredOn: legalDate(declaredOn),
    recordedAt,
  });
  const march = statement('1', '2020-03-01', '2020-03-01T02:00:00.000Z');
  const june = statement('2', '2020-06-01', '2020-06-01T02:00:00.000Z');
  const juneCorrected = statement('3', '2020-06-01', '2020-07-01T02:00:00.000Z');

  test.each([
    ['2020-02-29', null],
    ['2020-03-01', '1'],
    ['2020-05-31', '1'],
    ['2020-06-01', '3'],
    ['2021-01-01', '3'],
  ])('on %s the statement %s holds', (asOf, id) => {
    expect(flowAt([juneCorrected, march, june], legalDate(asOf))?.id ?? null).toBe(id);
  });

  test('is refused for a day that has not come', () => {
    const today = legalDate('2020-06-01');
    expect(checkDeclaredOn(today, today)).toEqual([]);
    expect(checkDeclaredOn(legalDate('2020-06-02'), today)).toEqual([
      {
        path: 'declaredOn',
        rule: 'DAY_IN_FUTURE',
        message: 'The statement would hold from a day that has not come.',
        value: '2020-06-02',
        allowed: '2020-06-01 or earlier',
      },
    ]);
  });
});
