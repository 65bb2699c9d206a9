import { defineRule, judged, type Hit } from '../rule';
import type { BookFacts } from '../facts';
import { lawAndDesign } from './design';

const PROHIBITED = 'R03.prohibited';
const RESTRICTED = 'R03.restricted';

type Inputs = {
  readonly items: readonly { readonly path: string; readonly hsCode: string }[];
  readonly guaranteePresent: boolean | null;
};

/** Nothing of the prohibited catalogue; what is restricted has its guarantee. */
export const r03 = defineRule<Inputs>({
  code: 'R03',
  version: 1,
  title: { en: 'Prohibited and restricted goods', zh: '禁止类、限制类商品' },
  passes: {
    en: 'no line is in the prohibited catalogue, and a guarantee is present where one is in the restricted catalogue',
    zh: '无加工贸易禁止类商品；限制类商品已提供担保',
  },
  basis: lawAndDesign(
    'MOFCOM and GACC Announcement 2015/63 (restricted goods); GACC Order 219',
    '商务部、海关总署公告2015年第63号（限制类），海关总署令第219号',
  ),
  appliesTo: ['BOOK_SET_UP', 'BOOK_CHANGE'],
  parameters: [
    {
      code: PROHIBITED,
      kind: 'HS_PREFIXES',
      name: { en: 'Leading digits of the prohibited catalogue', zh: '加工贸易禁止类商品编码前缀' },
      value: '',
      source: 'Empty until the catalogue is published: its text is not shipped',
    },
    {
      code: RESTRICTED,
      kind: 'HS_PREFIXES',
      name: { en: 'Leading digits of the restricted catalogue', zh: '加工贸易限制类商品编码前缀' },
      value: '',
      source: 'Empty until the catalogue is published: MOFCOM and GACC Announcement 2015/63 is not shipped',
    },
  ],
  severities: ['MANUAL', 'REJECT'],
  reads: ({ book }) =>
    book && book.items.length > 0
      ? { items: book.items.map(codeOf), guaranteePresent: book.guaranteePresent }
      : null,
  judge: ({ items, guaranteePresent }, parameters) => {
    const [prohibited, restricted] = [parameters.words(PROHIBITED), parameters.words(RESTRICTED)];
    return judged(
      items.flatMap((item) => [
        isIn(item, prohibited) && prohibitedGoods(item),
        guaranteePresent !== true && isIn(item, restricted) && restrictedGoods(item),
      ]),
      { prohibited: prohibited.join(' '), restricted: restricted.join(' ') },
    );
  },
});

const codeOf = ({ path, hsCode }: BookFacts['items'][number]): Inputs['items'][number] => ({ path, hsCode });

const isIn = ({ hsCode }: { readonly hsCode: string }, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => hsCode.startsWith(prefix));

const prohibitedGoods = ({ path, hsCode }: Inputs['items'][number]): Hit => ({
  code: 'GOODS_PROHIBITED',
  severity: 'REJECT',
  path: `${path}.hsCode`,
  message: 'is in the prohibited catalogue of processing trade (禁止类)',
  value: hsCode,
  allowed: 'goods outside the catalogue',
});

const restrictedGoods = ({ path, hsCode }: Inputs['items'][number]): Hit => ({
  code: 'GUARANTEE_MISSING',
  severity: 'MANUAL',
  path: `${path}.hsCode`,
  message: 'is in the restricted catalogue of processing trade (限制类), and no guarantee is known',
  value: hsCode,
  allowed: 'a guarantee, or goods outside the catalogue',
});
