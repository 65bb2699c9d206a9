import { Decimal, legalDate, ZERO } from '@trust-supervision/kernel';
import fc from 'fast-check';
import type { PostedByCustoms, PostedList } from './list-match';
import { reconcile, type Comparison, type LedgerHolding, type Sides } from './reconciliation';

const NOW = new Date('2020-06-01T12:00:00+08:00');
const FRESH = { at: NOW, freshHours: new Decimal(24) };
const DAY = legalDate('2020-06-01');
const decimal = (text: string): Decimal => new Decimal(text);

const importList = (quantity: string, usd: string, fields: Partial<PostedList> = {}): PostedList => ({
  listId: 'list-1',
  listNumber: 'QD090620I000000001',
  internalNumber: 'I-1',
  direction: 'IMPORT',
  postedOn: DAY,
  lines: [
    {
      lineNumber: 1,
      itemNumber: 1,
      unit: '035',
      flow: 'MATERIAL_IMPORT',
      quantity: decimal(quantity),
      usd: decimal(usd),
    },
  ],
  ...fields,
});

const receiptOf = (list: PostedList, fields: Partial<PostedByCustoms> = {}): PostedByCustoms => ({
  receiptId: `receipt of ${list.listId}`,
  listNumber: list.listNumber,
  internalNumber: list.internalNumber,
  changeCount: 0,
  direction: list.direction,
  lineKind: 'MATERIAL',
  supervisionMode: '0615',
  postedOn: list.postedOn,
  lines: list.lines.map(({ lineNumber, itemNumber, quantity, unit, usd }) => ({
    lineNumber,
    itemNumber,
    quantity,
    unit,
    usd,
  })),
  ...fields,
});

const held = (quantity: string, usd: string, itemNumber = 1): LedgerHolding => ({
  itemNumber,
  quantity: decimal(quantity),
  receivedUsd: decimal(usd),
});

/** Opening 12,500, an import of 1,000 for 2,200 dollars: ledger, book and customs say the same. */
const LIST = importList('1000', '2200');
const EQUAL: Sides = {
  ledger: { takenAt: NOW, holdings: [held('13500', '2200')] },
  balances: new Map([[1, decimal('13500')]]),
  lists: [LIST],
  receipts: [receiptOf(LIST)],
};
const compared = (sides: Partial<Sides>, hours = 0): Comparison =>
  reconcile({ ...EQUAL, ...sides }, { ...FRESH, at: new Date(NOW.getTime() + hours * 3_600_000) });
const ledger = (...holdings: LedgerHolding[]) => ({ ledger: { takenAt: NOW, holdings } });
const reasons = ({ unmatchedLists }: Comparison) => unmatchedLists.map(({ reason }) => reason);

test('three equal sides have zero difference, and every gap is shown as 0', () => {
  expect(compared({})).toMatchObject({
    state: 'ZERO_DIFFERENCE',
    syncAge: 0,
    unmatchedLists: [],
    items: [
      {
        kind: 'MATERIAL',
        itemNumber: 1,
        gaps: {
          ledgerQuantity: ZERO,
          ledgerAmount: ZERO,
          imported: ZERO,
          exported: ZERO,
          receivedAmount: ZERO,
        },
      },
    ],
  });
});

test('several part numbers of an item add up', () => {
  expect(compared(ledger(held('13000.00001', '2000'), held('499.99999', '200'))).state).toBe(
    'ZERO_DIFFERENCE',
  );
});

describe('a single gap is a difference', () => {
  test.each<[string, Partial<Sides>, object]>([
    [
      '0.00001 more in the ledger',
      ledger(held('13500.00001', '2200')),
      { ledgerQuantity: decimal('0.00001') },
    ],
    ['0.00001 dollars less', ledger(held('13500', '2199.99999')), { ledgerAmount: decimal('-0.00001') }],
    ['a material the ledger does not name', ledger(), { ledgerQuantity: decimal('-13500') }],
  ])('%s', (_name, sides, gaps) => {
    expect(compared(sides)).toMatchObject({ state: 'DIFFERENCE', items: [{ gaps }], unmatchedLists: [] });
  });

  test('a list without receipt', () => {
    const outcome = compared({ receipts: [] });
    expect(outcome).toMatchObject({
      state: 'DIFFERENCE',
      items: [{ gaps: { imported: decimal('-1000'), receivedAmount: decimal('-2200') } }],
    });
    expect(reasons(outcome)).toEqual(['NO_RECEIPT']);
  });

  test('a receipt of a list that the book has not posted', () => {
    const other = receiptOf(LIST, {
      receiptId: 'other',
      listNumber: 'QD090620I000000002',
      internalNumber: null,
    });
    const outcome = compared({ receipts: [...EQUAL.receipts, other] });
    expect(outcome).toMatchObject({ state: 'DIFFERENCE', items: [{ gaps: { imported: decimal('1000') } }] });
    expect(reasons(outcome)).toEqual(['NOT_POSTED_IN_BOOK']);
  });

  test('two lists whose errors make up for each other', () => {
    const second = importList('500', '1100', { listId: 'list-2', listNumber: 'Q2', internalNumber: 'I-2' });
    const outcome = compared({
      ...ledger(held('13500', '3300')),
      lists: [LIST, second],
      receipts: [
        receiptOf(LIST, { lines: receiptOf(importList('999', '2200')).lines }),
        receiptOf(second, { lines: receiptOf(importList('501', '1100')).lines }),
      ],
    });
    expect(outcome).toMatchObject({ state: 'DIFFERENCE', items: [{ gaps: { imported: ZERO } }] });
    expect(reasons(outcome)).toEqual(['LINES_DIFFER', 'LINES_DIFFER']);
  });
});

test('the same number in another unit does not match', () => {
  const lines = receiptOf(LIST).lines.map((line) => ({ ...line, unit: '070' }));
  expect(reasons(compared({ receipts: [receiptOf(LIST, { lines })] }))).toEqual(['LINES_DIFFER']);
});

test('a receipt matches by the own number of the enterprise when customs gave another list number', () => {
  const receipts = [receiptOf(LIST, { listNumber: 'QD090620I999999999' })];
  expect(compared({ receipts }).state).toBe('ZERO_DIFFERENCE');
});

test('of two receipts of a list the later change holds, in whatever order they came', () => {
  const wrong = receiptOf(LIST, { receiptId: 'first', lines: receiptOf(importList('999', '2200')).lines });
  const right = receiptOf(LIST, { changeCount: 1 });
  expect(compared({ receipts: [wrong, right] }).state).toBe('ZERO_DIFFERENCE');
  expect(compared({ receipts: [right, wrong] }).state).toBe('ZERO_DIFFERENCE');
});

test('products have no balance, and a converted sale is the product it names', () => {
  const sale = importList('5', '0', {
    lines: [
      {
        lineNumber: 1,
        itemNumber: 1,
        unit: '007',
        flow: 'PRODUCT_SALE',
        quantity: decimal('5'),
        usd: decimal('9'),
      },
    ],
  });
  const outcome = compared({
    ...ledger(held('13500', '0')),
    lists: [sale],
    receipts: [receiptOf(sale, { supervisionMode: '0644' })],
  });
  expect(outcome).toMatchObject({
    state: 'ZERO_DIFFERENCE',
    items: [
      { kind: 'MATERIAL', book: { imported: ZERO } },
      {
        kind: 'PRODUCT',
        ledger: null,
        balance: null,
        receipts: { imported: decimal('5'), receivedUsd: ZERO },
      },
    ],
  });
});

test.each([
  ['just short of 24 hours', 23.999, 'ZERO_DIFFERENCE'],
  ['24 hours', 24, 'STALE'],
  ['a week', 168, 'STALE'],
  ['taken later on the same day', -2, 'ZERO_DIFFERENCE'],
])('equal data of %s: %s', (_name, hours, state) => {
  expect(compared({}, hours).state).toBe(state);
});

test('a difference outweighs age, and without a report neither is said', () => {
  expect(compared({ receipts: [] }, 100).state).toBe('DIFFERENCE');
  const unreported = compared({ ledger: null });
  expect(unreported).toMatchObject({ state: 'NOT_REPORTED', syncAge: null });
  expect(unreported.items).toMatchObject([
    { ledger: null, gaps: { ledgerQuantity: null, ledgerAmount: null } },
  ]);
});

describe('with random books', () => {
  const scaled = fc
    .integer({ min: 1, max: 90_000_000 })
    .map((whole) => new Decimal(whole).dividedBy(100_000));
  const line = fc.record({ itemNumber: fc.integer({ min: 1, max: 4 }), quantity: scaled, usd: scaled });
  const book = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  type Lines = { itemNumber: number; quantity: Decimal; usd: Decimal }[][];

  const sidesOf = (lists: Lines): Sides => {
    const posted = lists.map((lines, index) =>
      importList('1', '1', {
        listId: `list-${index}`,
        listNumber: `Q${index}`,
        internalNumber: `I-${index}`,
        lines: lines.map((each, at) => ({
          ...each,
          lineNumber: at + 1,
          unit: '035',
          flow: 'MATERIAL_IMPORT',
        })),
      }),
    );
    const balances = new Map<number, Decimal>();
    const all = lists.flat();
    for (const { itemNumber, quantity } of all) {
      balances.set(itemNumber, (balances.get(itemNumber) ?? ZERO).plus(quantity));
    }
    const holdings = all.map(({ itemNumber, quantity, usd }) => ({ itemNumber, quantity, receivedUsd: usd }));
    const receipts = posted.map((list) => receiptOf(list));
    return { ledger: { takenAt: NOW, holdings }, balances, lists: posted, receipts };
  };

  test('equal data always give zero', () => {
    fc.assert(
      fc.property(book, (lists) => {
        expect(reconcile(sidesOf(lists), FRESH).state).toBe('ZERO_DIFFERENCE');
      }),
    );
  });

  test('one smallest step on any side breaks it', () => {
    const side = fc.constantFrom(
      'ledger',
      'amount',
      'balance',
      'receipt',
      'receiptAmount',
      'list',
      'missing',
    );
    const step = fc.constantFrom(decimal('0.00001'), decimal('-0.00001'));
    fc.assert(
      fc.property(book, side, step, fc.nat(), (lists, where, by, pick) => {
        const sides = sidesOf(lists);
        expect(reconcile(broken(sides, where, by, pick), FRESH).state).toBe('DIFFERENCE');
      }),
    );
  });

  function broken(sides: Sides, where: string, by: Decimal, pick: number): Sides {
    const holdings = sides.ledger?.holdings ?? [];
    const changed = (fields: (one: LedgerHolding) => Partial<LedgerHolding>): Sides => {
      const at = pick % holdings.length;
      const moved = holdings.map((one, index) => (index === at ? { ...one, ...fields(one) } : one));
      return { ...sides, ledger: { takenAt: NOW, holdings: moved } };
    };
    const at = pick % sides.receipts.length;
    const receipts = (fields: (one: PostedByCustoms['lines'][number]) => object): Sides => ({
      ...sides,
      receipts: sides.receipts.map((receipt, index) =>
        index !== at
          ? receipt
          : {
              ...receipt,
              lines: receipt.lines.map((one, n) => (n === 0 ? { ...one, ...fields(one) } : one)),
            },
      ),
    });
    switch (where) {
      case 'ledger':
        return changed(({ quantity }) => ({ quantity: quantity.plus(by) }));
      case 'amount':
        return changed(({ receivedUsd }) => ({ receivedUsd: receivedUsd.plus(by) }));
      case 'receipt':
        return receipts(({ quantity }) => ({ quantity: quantity.plus(by) }));
      case 'receiptAmount':
        return receipts(({ usd }) => ({ usd: usd.plus(by) }));
      case 'list':
        return { ...sides, lists: sides.lists.filter((_, index) => index !== at) };
      case 'missing':
        return { ...sides, receipts: sides.receipts.filter((_, index) => index !== at) };
      default: {
        const [item = 0, balance = ZERO] = [...sides.balances][0] ?? [];
        return { ...sides, balances: new Map([...sides.balances, [item, balance.plus(by)]]) };
      }
    }
  }
});
