import { legalDate } from '@trust-supervision/kernel';
import {
  cancelledOn,
  checkAddition,
  checkClosing,
  checkOldFiling,
  linksAfter,
  oldRoute,
  stepsOfFilings,
  type CancelledLink,
  type LinkChange,
} from './cancelled-link';

const linkOf = (code: string, scope: string, from: string, until: string | null = null): CancelledLink => ({
  linkId: `${code}/${scope}/${from}`,
  code,
  nameZh: '余料结转申报表',
  nameEn: 'Surplus form',
  scope,
  cancelledFrom: legalDate(from),
  cancelledUntil: until === null ? null : legalDate(until),
  replacedByZh: '核注清单',
  replacedByEn: 'Bonded list',
  modes: ['0657'],
  confidence: 'CERTAIN',
  legalBasis: 'Announcement',
});
const LINKS = [
  linkOf('SURPLUS', '09', '2019-12-05'),
  linkOf('SURPLUS', '*', '2020-01-01'),
  linkOf('TRIAL', '0906', '2019-12-05', '2020-06-30'),
];
const rulesOf = (faults: readonly { path: string; rule: string }[]): string[][] =>
  faults.map(({ path, rule }) => [path, rule]);

test.each([
  ['2019-12-04', '0906', []],
  ['2019-12-05', '0906', ['SURPLUS/09/2019-12-05', 'TRIAL/0906/2019-12-05']],
  ['2019-12-05', '0908', ['SURPLUS/09/2019-12-05']],
  ['2019-12-31', '0201', []],
  ['2020-01-01', '0201', ['SURPLUS/*/2020-01-01']],
  ['2020-01-01', '0906', ['SURPLUS/09/2019-12-05', 'TRIAL/0906/2019-12-05']],
  ['2020-06-30', '0906', ['SURPLUS/09/2019-12-05', 'TRIAL/0906/2019-12-05']],
  ['2020-07-01', '0906', ['SURPLUS/09/2019-12-05']],
])('on %s in %s these links are cancelled: %j', (day, district, linkIds) => {
  const cancelled = cancelledOn(LINKS, { asOf: legalDate(day), district });
  expect(cancelled.map(({ linkId }) => linkId)).toEqual(linkIds);
});

test.each([
  ['2019-12-04', '0906', 'NOT_RUN_HERE', '2019-12-05'],
  ['2019-12-05', '0906', 'CANCELLED', '2019-12-05'],
  ['2019-12-31', '0201', 'NOT_RUN_HERE', '2020-01-01'],
  ['2020-01-01', '0201', 'CANCELLED', '2020-01-01'],
])('the surplus form filed on %s in %s is %s, from %s', (day, district, kind, from) => {
  const route = oldRoute(LINKS, { form: 'SURPLUS', filedOn: legalDate(day), district });
  expect([route.kind, route.link?.cancelledFrom]).toEqual([kind, from]);
});

test('a form whose cancellation has ended is in use again, with no day from which it is not', () => {
  const filing = { form: 'TRIAL', filedOn: legalDate('2020-07-01'), district: '0906' };
  expect(oldRoute(LINKS, filing)).toEqual({ kind: 'NOT_RUN_HERE', link: null, nameEn: 'Surplus form' });
});

test('a filing that cannot be understood names every fault', () => {
  const facts = { links: LINKS, businessDay: legalDate('2020-01-01') };
  const filing = { form: 'LOST', filedOn: legalDate('2020-01-02'), district: '9' };
  expect(rulesOf(checkOldFiling(filing, facts))).toEqual([
    ['form', 'UNKNOWN_FORM'],
    ['filedOn', 'DAY_AHEAD'],
    ['district', 'BAD_DISTRICT'],
  ]);
  expect(
    checkOldFiling({ form: 'TRIAL', filedOn: legalDate('2020-01-01'), district: '0906' }, facts),
  ).toEqual([]);
});

test('a filing takes the steps whose link is not cancelled', () => {
  const step = (filing: string, nameEn: string, link: string | null) => ({
    filing,
    nameZh: nameEn,
    nameEn,
    link,
  });
  const steps = [step('A', 'form', 'SURPLUS'), step('A', 'list', null), step('B', 'trial', 'TRIAL')];
  const counts = (codes: string[]) =>
    stepsOfFilings(
      steps,
      codes.map((code) => ({ code })),
    ).map(({ filing, before, after }) => [filing, before.length, after.length]);
  expect(counts([])).toEqual([
    ['A', 2, 2],
    ['B', 1, 1],
  ]);
  expect(counts(['SURPLUS', 'TRIAL'])).toEqual([
    ['A', 2, 1],
    ['B', 1, 0],
  ]);
});

test('what administrators add comes behind what ships, and what they close ends', () => {
  const change = (event: 'ADD' | 'CLOSE', linkId: string, fields: Partial<LinkChange>): LinkChange => ({
    changeId: `${event}-${linkId}`,
    event,
    linkId,
    added: null,
    closedOn: null,
    reason: 'why',
    subject: 'a',
    name: 'A',
    recordedOn: legalDate('2020-01-01'),
    recordedAt: '2020-01-01T00:00:00.000Z',
    ...fields,
  });
  const added = { ...linkOf('NEW', '0906', '2020-02-01'), linkId: 'new' };
  const after = linksAfter(LINKS, [
    change('ADD', 'new', { added }),
    change('CLOSE', 'SURPLUS/*/2020-01-01', { closedOn: legalDate('2020-03-31') }),
    change('CLOSE', 'new', { closedOn: legalDate('2020-04-30') }),
  ]);
  expect(after.map(({ linkId, cancelledUntil }) => [linkId, cancelledUntil])).toEqual([
    ['SURPLUS/09/2019-12-05', null],
    ['SURPLUS/*/2020-01-01', '2020-03-31'],
    ['TRIAL/0906/2019-12-05', '2020-06-30'],
    ['new', '2020-04-30'],
  ]);
});

test('a row that cannot be added names every fault; one that follows a closed row can', () => {
  const wrong = {
    ...linkOf('x', '090600', '2020-01-01'),
    nameZh: '',
    replacedByEn: ' ',
    modes: ['65'],
    legalBasis: '',
  };
  expect(rulesOf(checkAddition(wrong, '', LINKS))).toEqual([
    ['code', 'BAD_CODE'],
    ['scope', 'BAD_SCOPE'],
    ['nameZh', 'TEXT_UNFIT'],
    ['replacedByEn', 'TEXT_UNFIT'],
    ['legalBasis', 'TEXT_UNFIT'],
    ['reason', 'TEXT_UNFIT'],
    ['modes[0]', 'BAD_MODE'],
  ]);
  expect(rulesOf(checkAddition(linkOf('SURPLUS', '09', '2021-01-01'), 'why', LINKS))).toEqual([
    ['cancelledFrom', 'OVERLAPS'],
  ]);
  expect(rulesOf(checkAddition(linkOf('TRIAL', '0906', '2020-06-30'), 'why', LINKS))).toEqual([
    ['cancelledFrom', 'OVERLAPS'],
  ]);
  expect(checkAddition(linkOf('TRIAL', '0906', '2020-07-01'), 'why', LINKS)).toEqual([]);
});

test('a row is closed once, on a day of its own', () => {
  const [standing, , closed] = LINKS as [CancelledLink, CancelledLink, CancelledLink];
  expect(checkClosing(standing, legalDate('2019-12-05'), 'why')).toEqual([]);
  expect(rulesOf(checkClosing(standing, legalDate('2019-12-04'), ''))).toEqual([
    ['lastDay', 'ENDS_BEFORE_IT_BEGINS'],
    ['reason', 'TEXT_UNFIT'],
  ]);
  expect(rulesOf(checkClosing(closed, legalDate('2020-01-01'), 'why'))).toEqual([
    ['linkId', 'CLOSED_BEFORE'],
  ]);
});
