import { randomUUID } from 'node:crypto';
import type { Value } from './bare-driver';
import type { BareBook } from './bare-loading';
import { enterpriseOf, type PostedFiling } from './listed';
import { DAY, usciOf } from './posting-world';

export const RECORDED_AT = `${DAY}T04:00:00.000Z`;

/** A list that is posted, on its book. */
export type Posted = {
  readonly number: number;
  readonly filing: PostedFiling;
  readonly listId: string;
  readonly book: BareBook;
};

const scaled = (text: { toFixed(places: number): string }): bigint =>
  BigInt(text.toFixed(5).replace('.', ''));

/** What was consumed of a total: rounded half-up to five places. */
const useOf = (total: bigint, unitConsumption: bigint): bigint =>
  (total * unitConsumption + 500_000_000n) / 1_000_000_000n;

export const MOVEMENT = [
  'book_id',
  'period_id',
  'list_id',
  'document_id',
  'line_number',
  'account',
  'item_number',
  'product_item_number',
  'version',
  'term',
  'direction',
  'cause',
  'quantity',
  'balance_after',
  'occurred_on',
  'recorded_at',
];

/** What a list moves; the figures of its book go along. */
export function movementsOf({ filing, book, listId }: Posted): Value[][] {
  const head = [book.bookId, book.periodId, listId, null];
  return filing.lines.flatMap((line): Value[][] => {
    const { lineNumber, itemNumber } = line;
    const quantity = scaled(line.quantity);
    if (filing.direction === 'IMPORT') {
      const after = book.receive(itemNumber, quantity, scaled(line.totalAmount));
      return [
        [
          ...head,
          lineNumber,
          'MATERIAL',
          itemNumber,
          null,
          null,
          null,
          'RECEIPT',
          'MATERIAL_IMPORT',
          quantity,
          after,
          DAY,
          RECORDED_AT,
        ],
      ];
    }
    const before = book.totals.get(itemNumber) ?? 0n;
    book.totals.set(itemNumber, before + quantity);
    const own = [
      ...head,
      lineNumber,
      'PRODUCT',
      itemNumber,
      null,
      '1',
      'NET_EXPORTS',
      'ISSUE',
      'PRODUCT_EXPORT',
      quantity,
      null,
      DAY,
      RECORDED_AT,
    ];
    const taken = (book.consumptions.get(itemNumber) ?? []).map(({ material, unitConsumption }) => {
      const step = useOf(before + quantity, unitConsumption) - useOf(before, unitConsumption);
      const after = book.take(material, step);
      return [
        ...head,
        lineNumber,
        'MATERIAL',
        material,
        itemNumber,
        '1',
        'NET_EXPORTS',
        'ISSUE',
        'PRODUCT_EXPORT',
        step,
        after,
        DAY,
        RECORDED_AT,
      ];
    });
    return [own, ...taken];
  });
}

export const LINE = [
  'list_id',
  'line_number',
  'item_number',
  'part_number',
  'hs_code',
  'quantity',
  'unit',
  'currency',
  'unit_price',
  'total_amount',
  'usd_amount',
  'consumption_version',
  'sold_as',
  'flow',
  'usd',
];
export const linesOf = ({ filing, listId }: Posted): Value[][] =>
  filing.lines.map((line) => {
    const amount = scaled(line.totalAmount);
    const flow = filing.direction === 'IMPORT' ? 'MATERIAL_IMPORT' : 'PRODUCT_EXPORT';
    return [
      listId,
      line.lineNumber,
      line.itemNumber,
      null,
      line.hsCode,
      scaled(line.quantity),
      line.unit,
      line.currency,
      null,
      amount,
      null,
      line.consumptionVersion,
      null,
      flow,
      amount,
    ];
  });

export const LIST = [
  'list_id',
  'list_number',
  'book_id',
  'internal_number',
  'direction',
  'line_kind',
  'supervision_mode',
  'declares_customs',
  'declared_on',
  'counterpart_list_number',
  'counterpart_book_number',
  'state',
  'approved_on',
  'posted_on',
  'import_usd',
  'overdrawn',
  'recorded_at',
  'posted_at',
  'deleted_on',
  'deleted_at',
];
export function listOf({ filing, book, listId }: Posted, listNumber: string): Value[] {
  const usd = filing.lines.reduce((total, { totalAmount }) => total + scaled(totalAmount), 0n);
  return [
    listId,
    listNumber,
    book.bookId,
    filing.internalNumber,
    filing.direction,
    filing.lineKind,
    filing.supervisionMode,
    0,
    DAY,
    null,
    null,
    'POSTED',
    DAY,
    DAY,
    filing.direction === 'IMPORT' ? usd : 0n,
    '[]',
    RECORDED_AT,
    RECORDED_AT,
    null,
    null,
  ];
}

export const EVENT = [
  'event_id',
  'position',
  'type',
  'version',
  'payload',
  'enterprise_usci',
  'caused_by',
  'occurred_on',
  'recorded_at',
];
export function eventOf({ number, filing, listId }: Posted, listNumber: string): Value[] {
  const enterpriseUsci = usciOf(enterpriseOf(number));
  const payload = { listId, listNumber, bookNumber: filing.bookNumber, enterpriseUsci, postedOn: DAY };
  return [
    randomUUID(),
    null,
    'BondedListPosted',
    1,
    JSON.stringify(payload),
    enterpriseUsci,
    `request:${filing.internalNumber}`,
    DAY,
    RECORDED_AT,
  ];
}

export const DECISION = [
  'decision_id',
  'filing',
  'filing_id',
  'filing_key',
  'usci',
  'district',
  'rule_set',
  'rule_outcome',
  'outcome',
  'runs',
  'document_faults',
  'decided_on',
  'decided_at',
];
