import { Decimal } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit } from '../rule';
import type { WriteOffFacts } from '../facts';
import { lawAndDesign } from './design';

/** A report is complete, and its differences lie within the interval. */
export const r11 = defineRule<WriteOffFacts>({
  code: 'R11',
  version: 1,
  title: { en: 'Write-off report', zh: '核销报核' },
  passes: {
    en: 'every list of the period is posted, every consumption declared, stock is taken, and count and book do not differ',
    zh: '周期内清单全部核扣，单耗全部申报，已盘点，且账实一致',
  },
  basis: lawAndDesign(
    'GACC Announcement 2024/49 (interval of shortage and surplus); GACC Order 219',
    '海关总署公告2024年第49号（短溢区间）；海关总署令第219号',
  ),
  appliesTo: ['WRITE_OFF', 'ANNUAL_DECLARATION'],
  parameters: [],
  severities: ['DIFF', 'MANUAL'],
  reads: ({ writeOff }) => writeOff ?? null,
  judge: (report) =>
    judged(
      [
        ...report.unpostedLists.map((list) => unposted(list, report.excludedLists.includes(list))),
        ...report.undeclared.map(undeclared),
        !report.stockTaken && uncounted,
        ...report.differences.map((difference) => differs(difference, report.intervalPercent)),
      ],
      report.intervalPercent === null ? {} : { intervalPercent: report.intervalPercent },
    ),
});

const unposted = (listNumber: string, excluded: boolean): Hit => ({
  code: excluded ? 'LIST_EXCLUDED' : 'LIST_UNPOSTED',
  severity: 'MANUAL',
  path: 'excludedLists',
  message: excluded ? 'a list of the period is left out by name' : 'a list of the period is not posted',
  value: listNumber,
  allowed: 'posted',
});

const undeclared = (version: string): Hit => ({
  code: 'CONSUMPTION_MISSING',
  severity: 'MANUAL',
  path: 'consumption',
  message: 'the product moved, but its consumption in this version is not declared',
  value: version,
  allowed: 'declared',
});

const uncounted: Hit = {
  code: 'COUNT_MISSING',
  severity: 'MANUAL',
  path: 'stock.materials',
  message: 'stock was not taken of every material that moved',
  value: null,
  allowed: 'a count, 0 where nothing is left',
};

/** A difference is confirmed; one that no interval covers goes to an officer as well. */
function differs(
  { itemNumber, difference, ratePercent }: WriteOffFacts['differences'][number],
  intervalPercent: string | null,
): Hit | false {
  if (new Decimal(difference).isZero()) return false;
  const within =
    intervalPercent !== null &&
    ratePercent !== null &&
    new Decimal(ratePercent).abs().lessThanOrEqualTo(intervalPercent);
  return {
    code: within ? 'DIFFERENCE' : 'DIFFERENCE_OUTSIDE_INTERVAL',
    severity: within ? 'DIFF' : 'MANUAL',
    path: `materials[${itemNumber}].difference`,
    message: within
      ? 'count and book differ within the interval'
      : 'count and book differ, and no interval covers it',
    value: ratePercent === null ? difference : `${difference} (${ratePercent} %)`,
    allowed: intervalPercent === null ? '0' : `at most ${intervalPercent} % either way`,
  };
}
