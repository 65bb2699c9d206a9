import { Decimal } from '@trust-supervision/kernel';
import { drawOf } from '../draw';
import { FILING_KINDS, type DrawFacts } from '../facts';
import { defineRule, judged } from '../rule';
import { DEFAULT_VALUE, DESIGN } from './design';

/** A level that is not known is drawn like a level of its own. */
const LEVELS: Readonly<Record<string, string>> = {
  ADVANCED_CERTIFIED: '高级认证',
  CERTIFIED: '认证',
  GENERAL: '一般信用',
  REGULAR: '常规',
  DISCREDITED: '失信',
  SERIOUSLY_DISCREDITED: '严重失信',
  UNKNOWN: '未知',
};
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
  parameters: Object.entries(LEVELS).map(([level, levelZh]) => ({
    code: rateOf(level),
    kind: 'SHARE',
    name: { en: `Share of filings drawn at random: ${level}`, zh: `随机抽查比例：${levelZh}` },
    value: '0',
    source: DEFAULT_VALUE,
  })),
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
