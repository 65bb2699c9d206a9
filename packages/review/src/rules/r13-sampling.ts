import { Decimal } from '@trust-supervision/kernel';
import { drawOf } from '../draw';
import { FILING_KINDS, type DrawFacts } from '../facts';
import { defineRule, judged } from '../rule';
import { DESIGN } from './design';

/** A level that is not known is drawn like a level of its own. */
const LEVELS = [
  'ADVANCED_CERTIFIED',
  'CERTIFIED',
  'GENERAL',
  'REGULAR',
  'DISCREDITED',
  'SERIOUSLY_DISCREDITED',
  'UNKNOWN',
] as const;
const rateOf = (level: string): string => `R13.rate.${level}`;

type Inputs = DrawFacts & { readonly level: string };

/** A share of the filings of each credit level is drawn at random and looked at by an officer. */
export const r13 = defineRule<Inputs>({
  code: 'R13',
  version: 1,
  title: { en: 'Random sampling', zh: '随机抽查' },
  passes: {
    en: "the draw is not below the share of the enterprise's level",
    zh: '随机数不低于企业信用等级对应的抽查比例',
  },
  basis: DESIGN,
  appliesTo: FILING_KINDS,
  parameters: LEVELS.map(rateOf),
  severities: ['MANUAL'],
  reads: ({ draw, enterprise }) => ({ seed: draw.seed, key: draw.key, level: enterprise.level ?? 'UNKNOWN' }),
  needs: ({ level }) => [rateOf(level)],
  judge: ({ seed, key, level }, parameters) => {
    const [draw, rate] = [drawOf({ seed, key }), parameters.decimal(rateOf(level))];
    const shown = draw.toFixed(9, Decimal.ROUND_DOWN);
    return judged(
      [
        draw.lessThan(rate) && {
          code: 'SAMPLED',
          severity: 'MANUAL',
          path: 'draw',
          message: 'the filing was drawn at random; nothing is held against it',
          value: shown,
          allowed: `${rate.toFixed()} or above`,
        },
      ],
      { rate: rate.toFixed(), draw: shown },
    );
  },
});
