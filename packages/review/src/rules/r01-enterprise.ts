import { FILING_KINDS, type BookFacts, type Facts } from '../facts';
import { defineRule, judged, type Hit } from '../rule';
import { DEFAULT_VALUE, lawAndDesign } from './design';

const DISCREDITED: ReadonlySet<string> = new Set(['DISCREDITED', 'SERIOUSLY_DISCREDITED']);
/** Transferred but not yet filed, and filed but not yet closed. */
const OPEN_CASES: ReadonlySet<string> = new Set(['1', '2']);
const UNKNOWN_LEVEL = 'R01.unknownLevel';

type Inputs = {
  readonly level: string | null;
  readonly caseMark: string | null;
  readonly active: boolean | null;
  /** Whether the filing opens a book, enlarges one, or brings material in. */
  readonly opens: boolean;
  readonly enlargements: BookFacts['enlargements'];
};

/** The enterprise is active, not discredited, and has no open case. */
export const r01 = defineRule<Inputs>({
  code: 'R01',
  version: 1,
  title: { en: 'Standing of the enterprise', zh: '企业资信状态' },
  passes: {
    en: 'the enterprise is active, its level is not discredited, and it has no open case',
    zh: '企业状态正常，信用等级非失信，且无未结案件',
  },
  basis: lawAndDesign(
    'GACC Orders 237, 251 and 282 (credit levels)',
    '海关总署令第237、251、282号（企业信用）',
  ),
  appliesTo: FILING_KINDS,
  parameters: [
    {
      code: UNKNOWN_LEVEL,
      kind: 'FLAG',
      name: {
        en: 'An enterprise whose level is not known goes to an officer (1) or passes (0)',
        zh: '信用等级未知时转人工（1）或通过（0）',
      },
      value: '0',
      source: DEFAULT_VALUE,
    },
  ],
  severities: ['MANUAL', 'REJECT'],
  reads: (facts) => {
    const { level, caseMark, active } = facts.enterprise;
    const enlargements = facts.book?.enlargements ?? [];
    return { level, caseMark, active, opens: opensMore(facts), enlargements };
  },
  judge: ({ level, caseMark, active, opens, enlargements }, parameters) =>
    judged(
      [
        ...(level !== null && DISCREDITED.has(level) ? discredited(level, opens, enlargements) : []),
        level === null && parameters.decimal(UNKNOWN_LEVEL).equals(1) && levelUnknown,
        caseMark !== null && OPEN_CASES.has(caseMark) && openCase(caseMark),
        active === false && inactive,
      ],
      { level: 'not discredited', caseMark: '0, 3, 4 or 5' },
    ),
});

const opensMore = ({ filing, book, list }: Facts): boolean =>
  filing === 'BOOK_SET_UP' || (book?.enlarges ?? false) || (list?.brings ?? false);

function discredited(level: string, opens: boolean, enlargements: Inputs['enlargements']): Hit[] {
  if (opens && enlargements.length > 0) return enlargements.map((one) => enlarging(level, one));
  return [
    {
      code: 'ENTERPRISE_DISCREDITED',
      severity: opens ? 'REJECT' : 'MANUAL',
      path: 'enterprise.level',
      message: opens
        ? 'a discredited enterprise (失信企业) opens and enlarges no book and imports nothing bonded'
        : 'filings of a discredited enterprise (失信企业) are decided by an officer',
      value: level,
      allowed: opens ? 'exports, re-exports, sales with tax, supplements and write-off' : 'another level',
    },
  ];
}

const enlarging = (level: string, { path, before, after }: Inputs['enlargements'][number]): Hit => ({
  code: 'ENTERPRISE_DISCREDITED',
  severity: 'REJECT',
  path,
  message: `an enterprise that is ${level} may not enlarge its book`,
  value: after ?? 'without limit',
  allowed: before,
});

const levelUnknown: Hit = {
  code: 'LEVEL_UNKNOWN',
  severity: 'MANUAL',
  path: 'enterprise.level',
  message: 'the level of the enterprise is not known here',
  value: null,
  allowed: 'a level that was given',
};

const openCase = (mark: string): Hit => ({
  code: 'CASE_OPEN',
  severity: 'MANUAL',
  path: 'enterprise.caseMark',
  message: 'the enterprise is part of an open case (涉案)',
  value: mark,
  allowed: 'no case, or one that is closed, not filed or withdrawn',
});

const inactive: Hit = {
  code: 'ENTERPRISE_INACTIVE',
  severity: 'MANUAL',
  path: 'enterprise.active',
  message: 'the enterprise is not active',
  value: 'false',
  allowed: 'an active enterprise',
};
