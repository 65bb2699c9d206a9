import { ZERO, type Decimal } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit, type Judgement } from '../rule';
import type { CarriedLine, ListFacts } from '../facts';

const DIGITS = 'R09.digits';

type Inputs = NonNullable<ListFacts['carryOver']>;

/** Both sides of a carry-over say the same. */
export const r09 = defineRule<Inputs>({
  code: 'R09',
  version: 1,
  title: { en: 'Both sides of a carry-over', zh: '结转双方清单' },
  passes: {
    en: 'the list that names the other side of a carry-over finds it, with the same unit and quantity for the same leading digits of the commodity code',
    zh: '结转清单所关联的对方清单存在，且商品编码前几位、计量单位、数量一致',
  },
  basis: {
    en: 'GACC Announcements 2019/218 item 4 and 2023/166 (deep-processing carry-over by the lists of both parties)',
    zh: '海关总署公告2019年第218号第四项、2023年第166号（深加工结转）',
  },
  appliesTo: ['BONDED_LIST'],
  parameters: [
    {
      code: DIGITS,
      kind: 'COUNT',
      name: {
        en: 'Leading digits of commodity codes that both sides of a carry-over share',
        zh: '结转双方商品编码比对位数',
      },
      value: '8',
      source: 'Check of both lists by the first 8 digits (domain 4.4)',
    },
  ],
  severities: ['MANUAL'],
  reads: ({ list }) => list?.carryOver ?? null,
  judge: ({ namedList, counterpart, lines }, parameters): Judgement => {
    const digits = Number(parameters.text(DIGITS));
    const limits = { digits: String(digits), counterpart: counterpart?.listNumber ?? '' };
    if (namedList === null) return judged([], limits);
    if (counterpart === null) return judged([notFound(namedList)], limits);
    return judged(mismatches(totals(lines, digits), totals(counterpart.lines, digits)), limits);
  },
});

const notFound = (namedList: string): Hit => ({
  code: 'COUNTERPART_MISSING',
  severity: 'MANUAL',
  path: 'counterpartListNumber',
  message: 'the list of the other side (关联清单) is not there',
  value: namedList,
  allowed: 'the number of an approved list of the other book',
});

/** Quantities by leading digits and unit. */
function totals(lines: readonly CarriedLine[], digits: number): Map<string, Decimal> {
  const found = new Map<string, Decimal>();
  for (const { hsCode, unit, quantity } of lines) {
    const key = `${hsCode.slice(0, digits)} in unit ${unit}`;
    found.set(key, (found.get(key) ?? ZERO).plus(quantity));
  }
  return found;
}

const mismatches = (own: ReadonlyMap<string, Decimal>, other: ReadonlyMap<string, Decimal>): Hit[] =>
  [...new Set([...own.keys(), ...other.keys()])].toSorted().flatMap((key): Hit[] => {
    const [here, there] = [own.get(key) ?? ZERO, other.get(key) ?? ZERO];
    if (here.equals(there)) return [];
    return [
      {
        code: 'COUNTERPART_DIFFERS',
        severity: 'MANUAL',
        path: 'lines',
        message: `the list of the other side says another quantity of ${key}`,
        value: here.toFixed(),
        allowed: there.toFixed(),
      },
    ];
  });
