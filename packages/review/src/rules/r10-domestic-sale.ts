import { defineRule, judged } from '../rule';
import type { SaleFacts } from '../facts';

/** A domestic sale is declared in time, with its licence and its value method. */
export const r10 = defineRule<SaleFacts>({
  code: 'R10',
  version: 1,
  title: { en: 'Domestic sale', zh: '内销' },
  passes: {
    en: 'the sale is declared by its deadline, has a licence where one is needed, and names the method of its customs value',
    zh: '在规定期限内申报，涉证商品已提交许可证件，已确定完税价格方法',
  },
  basis: {
    en: 'GACC Announcements 2013/70 and 2019/218 item 6 (deadline); GACC Order 211 (customs value)',
    zh: '海关总署公告2013年第70号、2019年第218号第六项（期限）；海关总署令第211号（完税价格）',
  },
  appliesTo: ['DOMESTIC_SALE'],
  parameters: [],
  severities: ['REJECT'],
  reads: ({ sale }) => sale ?? null,
  judge: ({ declaredOn, deadline, controlled, licenceNumber, valueMethod }) =>
    judged(
      [
        declaredOn > deadline && {
          code: 'SALE_LATE',
          severity: 'REJECT',
          path: 'declaredOn',
          message: 'the domestic sale is declared after its deadline',
          value: declaredOn,
          allowed: `${deadline} or before`,
        },
        controlled &&
          licenceNumber === null && {
            code: 'LICENCE_MISSING',
            severity: 'REJECT',
            path: 'licenceNumber',
            message: 'the goods are controlled, and no licence is named',
            value: null,
            allowed: 'the number of a licence',
          },
        valueMethod === null && {
          code: 'VALUE_METHOD_MISSING',
          severity: 'REJECT',
          path: 'valueMethod',
          message: 'the method of the customs value is not named',
          value: null,
          allowed: 'a method of GACC Order 211',
        },
      ],
      { deadline },
    ),
});
