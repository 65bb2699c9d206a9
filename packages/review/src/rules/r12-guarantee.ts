import { Decimal } from '@trust-supervision/kernel';
import { defineRule, judged } from '../rule';
import type { GuaranteeFacts } from '../facts';

/** A guarantee covers what is required. */
export const r12 = defineRule<GuaranteeFacts>({
  code: 'R12',
  version: 1,
  title: { en: 'Guarantee covers what is required', zh: '担保额度' },
  passes: { en: 'the guarantee is at least the required amount', zh: '担保金额不低于应担保金额' },
  basis: {
    en: 'GACC Order 219, articles 16, 17 and 22 (guarantees of processing trade)',
    zh: '海关总署令第219号第16、17、22条（加工贸易担保）',
  },
  appliesTo: ['GUARANTEE'],
  parameters: [],
  severities: ['REJECT'],
  reads: ({ guarantee }) => guarantee ?? null,
  judge: ({ required, provided }) =>
    judged(
      [
        new Decimal(provided).lessThan(required) && {
          code: 'GUARANTEE_TOO_LOW',
          severity: 'REJECT',
          path: 'amount',
          message: 'the guarantee is lower than what is required',
          value: `${provided} CNY`,
          allowed: `at least ${required} CNY`,
        },
      ],
      { required },
    ),
});
