import { defineRule, judged, type Hit } from '../rule';
import type { ListFacts } from '../facts';

type Inputs = Pick<ListFacts, 'consumptionLink' | 'versions'>;

/** What a book declares before export is declared before it leaves. */
export const r08 = defineRule<Inputs>({
  code: 'R08',
  version: 1,
  title: { en: 'Consumption declared before export', zh: '出口前申报单耗' },
  passes: {
    en: 'where the book declares consumption before export, the version of each product line was declared by the day of the list',
    zh: '单耗申报环节为出口前的，各成品项的单耗版本在清单申报日前已申报',
  },
  basis: {
    en: 'GACC Announcement 2017/29 (the enterprise chooses the link); GACC Order 155, articles 14 to 18',
    zh: '海关总署公告2017年第29号（企业自选申报环节）；海关总署令第155号第14至18条',
  },
  appliesTo: ['BONDED_LIST'],
  parameters: [],
  severities: ['REJECT'],
  reads: ({ list }) =>
    list && list.versions.length > 0
      ? { consumptionLink: list.consumptionLink, versions: list.versions }
      : null,
  judge: ({ consumptionLink, versions }) =>
    judged(
      consumptionLink === 'BEFORE_EXPORT' ? versions.filter(({ declared }) => !declared).map(undeclared) : [],
      { consumptionLink },
    ),
});

const undeclared = ({ path, version }: Inputs['versions'][number]): Hit => ({
  code: 'R08',
  severity: 'REJECT',
  path: `${path}.consumptionVersion`,
  message: 'the consumption of this version is not declared, and the book declares BEFORE_EXPORT (出口前)',
  value: version,
  allowed: 'a version that was declared by the day of the list',
});
