import { checkDeclarationNumber, declarationNumberOf } from './declaration';

describe('a declaration number', () => {
  test.each([
    ['IMPORT' as const, 1, '090620201000000001'],
    ['EXPORT' as const, 42, '090620200000000042'],
    ['IMPORT' as const, 999_999_999, '090620201999999999'],
  ])('of an %s, number %i of district 0906 in 2020, is %s', (direction, sequence, expected) => {
    const number = declarationNumberOf({ district: '0906', year: 2020, direction, sequence });
    expect(number).toBe(expected);
    expect(checkDeclarationNumber(number)).toEqual([]);
  });

  test.each([0, 1_000_000_000])('cannot be made with the sequence number %i', (sequence) => {
    expect(() =>
      declarationNumberOf({ district: '0906', year: 2020, direction: 'IMPORT', sequence }),
    ).toThrow('is no sequence number of a declaration: 1 to 999999999');
  });

  test.each(['', '09062020100000001', '090620202000000001', '0906202010000000011', ' 090620201000000001'])(
    'is not "%s": it is refused and told the form',
    (text) => {
      expect(checkDeclarationNumber(text)).toEqual([
        {
          path: 'declarationNumber',
          rule: 'DECLARATION_NUMBER_FORM',
          message: 'This is no declaration number.',
          value: text,
          allowed: '18 digits: district 4, year 4, 1 import or 0 export, sequence 9',
        },
      ]);
    },
  );
});
