import { legalDate } from '@trust-supervision/kernel';
import { engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { BOOK, importOf, listInput, staff, startWorld, type World } from '../testing/account-book.world';
import { counted, openPeriod, unmoved, writeOffsIn } from '../testing/write-off.world';

type Matter = {
  check: string;
  message: string;
  rows: { product: { itemNumber: number } | null; bondedList: { internalNumber: string } | null }[];
};
const MATTERS = 'check message rows { product { itemNumber } bondedList { internalNumber } }';
const DRY_RUN = `query ($b: String!, $asOf: Date!) { accountBook(bookNumber: $b) {
  writeOffDryRun(asOf: $asOf) { findings { ${MATTERS} } } } }`;
const FILED = `query ($b: String!) { accountBook(bookNumber: $b) {
  writeOffs { versions { openMatters { ${MATTERS} } } } } }`;

describe.each(engines)('product returns (成品退换) on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;

  // The first cycle runs from 2024-01-01 to 2024-05-31, the second to 2024-10-30; today is the 20th of May.
  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
    await openPeriod(world);
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  const returned = (number: string, quantity: string, fields: object = {}, mode = '4600') =>
    listInput(number, { mode, direction: 'IMPORT', kind: 'PRODUCT', lines: [{ quantity }] }, fields);
  const sentAgain = (number: string, quantity: string, fields: object = {}, mode = '4600') =>
    listInput(number, { mode, direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity }] }, fields);
  const file = async (list: { internalNumber: string }) =>
    expect(await world.fileList(list)).toMatchObject({ __typename: 'BondedListFiled' });
  const refused = async (list: { internalNumber: string }): Promise<string[]> => {
    const answer = await unmoved(world, () => world.fileList(list));
    return (answer.faults ?? []).map(({ rule, value, allowed }) => `${rule} ${value}, ${allowed}`);
  };
  const mattersOn = async (asOf: string): Promise<Matter[]> => {
    const book = fieldOf<{ writeOffDryRun: { findings: Matter[] } }>(
      await world.ask(DRY_RUN, { b: BOOK, asOf }),
      'accountBook',
    );
    return book.writeOffDryRun.findings.filter(({ check }) => check.startsWith('RETURN'));
  };

  test('no more goes out than came in at any moment, and under the mode it came in', async () => {
    await file(returned('R-1', '100', { declaredOn: '2024-03-10' }));
    await file(sentAgain('R-2', '30', { declaredOn: '2024-04-10' }));
    expect(await refused(sentAgain('R-3', '1', { declaredOn: '2024-03-09' }))).toEqual([
      'RETURN_EXCEEDED 1, at most 0',
    ]);
    // 100 were there in March, but 30 of them left in April.
    expect(await refused(sentAgain('R-4', '70.00001', { declaredOn: '2024-03-15' }))).toEqual([
      'RETURN_EXCEEDED 70.00001, at most 70',
    ]);
    expect(await refused(sentAgain('R-5', '1', {}, '4400'))).toEqual(['RETURN_EXCEEDED 1, at most 0']);
    await file(returned('R-6', '4', {}, '4400'));
    await file(sentAgain('R-7', '4', {}, '4400'));
    // What waits for its release takes up room as well.
    await file(sentAgain('R-8', '60', { declaresCustoms: true }));
    expect(await refused(sentAgain('R-9', '10.5'))).toEqual(['RETURN_EXCEEDED 10.5, at most 10']);
    await file(sentAgain('R-10', '10'));
  });

  test('of re-exports that are filed at the same moment, as many pass as came back', async () => {
    await file(returned('C-0', '100'));
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        world.fileList(sentAgain(`C-${index + 1}`, '20', index % 2 ? { declaresCustoms: true } : {})),
      ),
    );
    const outcomes = answers.map(({ __typename, faults }) => faults?.[0]?.rule ?? __typename);
    expect(outcomes.filter((outcome) => outcome === 'BondedListFiled')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'RETURN_EXCEEDED')).toHaveLength(5);
  });

  test('a return that did not go out again by the end of the next cycle is named, with what remains of it', async () => {
    await file(importOf('E-0', '1000', '100', { declaredOn: '2024-01-05' }));
    await file(
      listInput(
        'E-1',
        { mode: '0615', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity: '500' }] },
        { declaredOn: '2024-01-10' },
      ),
    );
    await file(returned('R-1', '40', { declaredOn: '2024-02-10' }));
    await file(returned('R-2', '25', { declaredOn: '2024-05-10' }));
    await file(sentAgain('R-3', '38'));
    world.clock.advanceTo(legalDate('2024-10-31'));
    await file(importOf('E-2', '10', '1', { declaredOn: '2024-06-10' }));

    expect(await mattersOn('2024-05-31')).toEqual([]);
    expect(await mattersOn('2024-10-29')).toEqual([]);
    const overdue = [
      ['R-1', '2 of what came back on 2024-02-10 did not go out again in time'],
      ['R-2', '25 of what came back on 2024-05-10 did not go out again in time'],
    ];
    expect(await mattersOn('2024-10-30')).toEqual(
      overdue.map(([internalNumber, message]) => ({
        check: 'RETURN_NOT_REEXPORTED',
        message,
        rows: [{ product: { itemNumber: 1 }, bondedList: { internalNumber } }],
      })),
    );
  });

  test('what came back without an export is named in the report, which it does not stop', async () => {
    await file(returned('R-1', '3'));
    await file(
      listInput('D-1', { mode: '0654', direction: 'EXPORT', kind: 'PRODUCT', lines: [{ quantity: '2' }] }),
    );
    world.clock.advanceTo(legalDate('2024-06-03'));
    const { report } = writeOffsIn(world);
    expect(await report({ stock: counted({ 1: '12501.4433' }) })).toMatchObject({
      __typename: 'WriteOffReported',
    });
    const book = fieldOf<{ writeOffs: { versions: { openMatters: Matter[] }[] }[] }>(
      await world.ask(FILED, { b: BOOK }, staff),
      'accountBook',
    );
    expect(book.writeOffs[0]?.versions[0]?.openMatters).toEqual([
      {
        check: 'CARRY_OVER_UNMET',
        message: 'the other half of the carry-over is not filed',
        rows: [{ product: null, bondedList: { internalNumber: 'D-1' } }],
      },
      {
        check: 'RETURN_WITHOUT_EXPORT',
        message: '1 came back of which no export of this cycle or the one before is known',
        rows: [{ product: { itemNumber: 1 }, bondedList: null }],
      },
    ]);
  });
});
