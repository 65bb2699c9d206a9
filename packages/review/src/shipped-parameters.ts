import { legalDate } from '@trust-supervision/kernel';
import type { Bilingual, ParameterRow } from './parameter';

/** What a value says: a share from 0 to 1, a share without upper bound, yes or no, a count, or leading digits of codes. */
export type ParameterKind = 'SHARE' | 'MARGIN' | 'FLAG' | 'COUNT' | 'HS_PREFIXES';

/** A parameter that rules read, with what ships. */
export type KnownParameter = {
  readonly code: string;
  readonly kind: ParameterKind;
  readonly name: Bilingual;
  readonly value: string;
  readonly source: string;
};

const SAMPLED_LEVELS: Readonly<Record<string, string>> = {
  ADVANCED_CERTIFIED: '高级认证',
  CERTIFIED: '认证',
  GENERAL: '一般信用',
  REGULAR: '常规',
  DISCREDITED: '失信',
  SERIOUSLY_DISCREDITED: '严重失信',
  UNKNOWN: '未知',
};

const DEFAULT = 'A default: the parameters of customs are not public (domain 4.4)';

/** Every parameter there is. What ships is a default; a publication takes its place from its day on. */
export const KNOWN_PARAMETERS: readonly KnownParameter[] = [
  {
    code: 'R01.unknownLevel',
    kind: 'FLAG',
    name: {
      en: 'An enterprise whose level is not known goes to an officer (1) or passes (0)',
      zh: '信用等级未知时转人工（1）或通过（0）',
    },
    value: '0',
    source: DEFAULT,
  },
  {
    code: 'R03.prohibited',
    kind: 'HS_PREFIXES',
    name: { en: 'Leading digits of the prohibited catalogue', zh: '加工贸易禁止类商品编码前缀' },
    value: '',
    source: 'Empty until the catalogue is published: its text is not shipped',
  },
  {
    code: 'R03.restricted',
    kind: 'HS_PREFIXES',
    name: { en: 'Leading digits of the restricted catalogue', zh: '加工贸易限制类商品编码前缀' },
    value: '',
    source: 'Empty until the catalogue is published: MOFCOM and GACC Announcement 2015/63 is not shipped',
  },
  {
    code: 'R04.turnoverRatio',
    kind: 'SHARE',
    name: {
      en: 'Maximum turnover as a share of the annual capacity',
      zh: '最大周转金额占年加工生产能力的比例',
    },
    value: '0.5',
    source: 'A default: rule of H2000-era software (domain 1.4)',
  },
  {
    code: 'R05.deviation',
    kind: 'MARGIN',
    name: { en: 'How far unit consumption may be from the version in force', zh: '单耗与上一版本的允许偏差' },
    value: '0.1',
    source: DEFAULT,
  },
  {
    code: 'R07.priceBand',
    kind: 'MARGIN',
    name: {
      en: 'How far a unit price may be from the average of the cycle',
      zh: '单价与周期加权平均价的允许偏差',
    },
    value: '0.3',
    source: DEFAULT,
  },
  {
    code: 'R09.digits',
    kind: 'COUNT',
    name: {
      en: 'Leading digits of commodity codes that both sides of a carry-over share',
      zh: '结转双方商品编码比对位数',
    },
    value: '8',
    source: 'Check of both lists by the first 8 digits (domain 4.4)',
  },
  ...Object.entries(SAMPLED_LEVELS).map(([level, levelZh]): KnownParameter => ({
    code: `R13.rate.${level}`,
    kind: 'SHARE',
    name: { en: `Share of filings drawn at random: ${level}`, zh: `随机抽查比例：${levelZh}` },
    value: '0',
    source: DEFAULT,
  })),
];

/** The day on which the mode went nationwide (GACC Announcement 2018/59). */
const NATIONWIDE = legalDate('2018-06-21');

/** The rows that hold until something is published. */
export const SHIPPED_PARAMETERS: readonly ParameterRow[] = KNOWN_PARAMETERS.map(
  ({ code, name, value, source }) => ({
    code,
    name,
    value,
    source,
    business: null,
    district: null,
    validFrom: NATIONWIDE,
    validTo: null,
    enabled: true,
    publication: 0,
  }),
);
