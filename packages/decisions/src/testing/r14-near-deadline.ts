import { daysBetween, type LegalDate } from '@trust-supervision/kernel';
import { defineRule, judged } from '@trust-supervision/review';

const DAYS = 'R14.days';

type Inputs = { readonly declaredOn: LegalDate; readonly deadline: LegalDate };

/** A domestic sale that is declared in the last days before its deadline is seen by an officer. An example of a rule. */
export const r14 = defineRule<Inputs>({
  code: 'R14',
  version: 1,
  title: { en: 'Domestic sale near its deadline', zh: '临近期限的内销' },
  passes: { en: 'more days than set are left until the deadline', zh: '距申报期限的天数多于规定天数' },
  basis: { en: 'an example, shipped nowhere', zh: '示例，未启用' },
  appliesTo: ['DOMESTIC_SALE'],
  parameters: [
    {
      code: DAYS,
      kind: 'COUNT',
      name: { en: 'The last days before the deadline', zh: '期限前的天数' },
      value: '3',
      source: 'an example',
    },
  ],
  severities: ['MANUAL'],
  reads: ({ sale }) => (sale ? { declaredOn: sale.declaredOn, deadline: sale.deadline } : null),
  judge: ({ declaredOn, deadline }, parameters) => {
    const left = daysBetween(declaredOn, deadline);
    const days = parameters.decimal(DAYS);
    return judged(
      [
        left >= 0 &&
          days.greaterThanOrEqualTo(left) && {
            code: 'SALE_NEAR_DEADLINE',
            severity: 'MANUAL',
            path: 'declaredOn',
            message: 'the sale is declared in the last days before its deadline',
            value: `${left} days left`,
            allowed: `more than ${days.toFixed()}`,
          },
      ],
      { days: days.toFixed() },
    );
  },
});
