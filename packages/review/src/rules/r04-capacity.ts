import { Decimal } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit } from '../rule';
import type { BookFacts } from '../facts';
import { lawAndDesign } from './design';

const RATIO = 'R04.turnoverRatio';

type Inputs = Pick<BookFacts, 'maxTurnoverUsd' | 'importCeilingUsd' | 'annualCapacityUsd'>;

/** The limits of a book stay within the capacity of the enterprise (domain 1.4). */
export const r04 = defineRule<Inputs>({
  code: 'R04',
  version: 1,
  title: { en: 'Limits within capacity', zh: '周转金额与生产能力' },
  passes: {
    en: 'the maximum turnover is at most its share of the annual capacity, and the import ceiling at most the capacity',
    zh: '最大周转金额不超过年加工生产能力的规定比例，最大进口金额不超过生产能力',
  },
  basis: lawAndDesign(
    'GACC Announcement 2017/29 (ceiling of the capacity certificate); rule of H2000-era software (half of the capacity)',
    '海关总署公告2017年第29号（生产能力证明）；H2000系统规则（年加工生产能力的一半）',
  ),
  appliesTo: ['BOOK_SET_UP', 'BOOK_CHANGE'],
  parameters: [
    {
      code: RATIO,
      kind: 'SHARE',
      name: {
        en: 'Maximum turnover as a share of the annual capacity',
        zh: '最大周转金额占年加工生产能力的比例',
      },
      value: '0.5',
      source: 'A default: rule of H2000-era software (domain 1.4)',
    },
  ],
  severities: ['REJECT'],
  reads: ({ book }) =>
    book
      ? {
          maxTurnoverUsd: book.maxTurnoverUsd,
          importCeilingUsd: book.importCeilingUsd,
          annualCapacityUsd: book.annualCapacityUsd,
        }
      : null,
  judge: ({ maxTurnoverUsd, importCeilingUsd, annualCapacityUsd }, parameters) => {
    if (annualCapacityUsd === null) return judged([]);
    const capacity = new Decimal(annualCapacityUsd);
    const turnover = capacity.times(parameters.decimal(RATIO));
    return judged(
      [
        above(maxTurnoverUsd, turnover, {
          code: 'TURNOVER_ABOVE_CAPACITY',
          path: 'head.maxTurnoverAmount',
          message: 'the maximum turnover exceeds its share of the annual capacity',
        }),
        above(importCeilingUsd, capacity, {
          code: 'CEILING_ABOVE_CAPACITY',
          path: 'head.importCeilingUsd',
          message: 'the import ceiling exceeds the capacity certificate',
        }),
      ],
      { maxTurnoverUsd: turnover.toFixed(), importCeilingUsd: capacity.toFixed() },
    );
  },
});

const above = (
  filed: string | null,
  most: Decimal,
  hit: Pick<Hit, 'code' | 'path' | 'message'>,
): Hit | false =>
  filed !== null &&
  new Decimal(filed).greaterThan(most) && {
    ...hit,
    severity: 'REJECT',
    value: `${filed} USD`,
    allowed: `at most ${most.toFixed()} USD`,
  };
