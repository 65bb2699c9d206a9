import { defineRule, judged, type Hit } from '../rule';
import type { BookFacts } from '../facts';
import { lawAndDesign } from './design';

type Inputs = Pick<BookFacts, 'items' | 'certificateHeadings'>;

/** Every commodity code holds on the day and belongs to the capacity certificate. */
export const r02 = defineRule<Inputs>({
  code: 'R02',
  version: 1,
  title: { en: 'Commodity codes of a book', zh: '账册商品编码' },
  passes: {
    en: 'the code of each line is in the tariff of the day, and its first four digits are in the capacity certificate',
    zh: '各项商品编码当日有效，前四位在生产能力证明范围内',
  },
  basis: lawAndDesign(
    'GACC Announcements 2016/56 (capacity certificate) and 2017/29',
    '海关总署公告2016年第56号（生产能力证明）、2017年第29号',
  ),
  appliesTo: ['BOOK_SET_UP', 'BOOK_CHANGE'],
  parameters: [],
  severities: ['REJECT'],
  reads: ({ book }) =>
    book && book.items.length > 0
      ? { items: book.items, certificateHeadings: book.certificateHeadings }
      : null,
  judge: ({ items, certificateHeadings }) =>
    judged(
      [
        ...items.filter(({ inTariff }) => !inTariff).map(unknownCode),
        ...(certificateHeadings === null
          ? []
          : items
              .filter(({ hsCode }) => !certificateHeadings.includes(hsCode.slice(0, 4)))
              .map((item) => outsideCertificate(item, certificateHeadings))),
      ],
      certificateHeadings === null ? {} : { certificateHeadings: certificateHeadings.join(' ') },
    ),
});

type Item = BookFacts['items'][number];

const unknownCode = ({ path, hsCode }: Item): Hit => ({
  code: 'HS_CODE_UNKNOWN',
  severity: 'REJECT',
  path: `${path}.hsCode`,
  message: 'is not in the tariff of the day',
  value: hsCode,
  allowed: 'a code of the loaded tariff',
});

const outsideCertificate = ({ path, hsCode }: Item, headings: readonly string[]): Hit => ({
  code: 'HEADING_OUTSIDE_CERTIFICATE',
  severity: 'REJECT',
  path: `${path}.hsCode`,
  message: 'its heading is not in the capacity certificate (生产能力证明)',
  value: hsCode,
  allowed: headings.join(', '),
});
