import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import { Decimal, legalDate, sum } from '@trust-supervision/kernel';
import { BOOK, importOf, listInput, startWorld, type World } from '../testing/account-book.world';
import { exportOf, restatement, selfApproval, unitLine } from '../testing/self-approval.world';
import { counted, reviewer, writeOffsIn } from '../testing/write-off.world';

/** So that two records are told apart by their instants, which have milliseconds. */
const aMoment = (): Promise<void> => new Promise((resume) => setTimeout(resume, 5));

describe.each(engines)('the ledger at another moment on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(() => drop());

  const at = async (moment: { asOf?: string; knownAt?: string }): Promise<[string, (string | null)[]]> => {
    const answer = await world.ask(
      `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) {
        materials { nodes { bookBalance(asOf: $asOf, knownAt: $knownAt) { value } } }
        bondedLists { nodes { state(asOf: $asOf, knownAt: $knownAt) } } } }`,
      { b: BOOK, ...moment },
    );
    type Book = {
      materials: { nodes: { bookBalance: { value: string } }[] };
      bondedLists: { nodes: { state: string | null }[] };
    };
    const book = fieldOf<Book>(answer, 'accountBook');
    return [
      book.materials.nodes[0]?.bookBalance.value ?? '',
      book.bondedLists.nodes.map(({ state }) => state),
    ];
  };

  test('a balance and a status are told by the day of effect and by what was known', async () => {
    await world.fileBook();
    const before = new Date().toISOString();
    await aMoment();
    // A late list: it took effect in February and was recorded now.
    await world.fileList(importOf('I-1', '100', '220', { declaredOn: '2020-02-03' }));
    await aMoment();
    const between = new Date().toISOString();
    await aMoment();
    await world.fileList(importOf('I-2', '10', '22', { declaredOn: '2020-05-04' }));
    const waiting = await world.fileList(importOf('I-3', '1', '2.2', { declaresCustoms: true }));
    await world.release(waiting.bondedList?.id ?? '', waiting.bondedList?.listNumber ?? '');

    expect(await at({})).toEqual(['12611', ['POSTED', 'POSTED', 'POSTED']]);
    expect(await at({ asOf: '2020-01-31' })).toEqual(['12500', [null, null, null]]);
    expect(await at({ asOf: '2020-02-03' })).toEqual(['12600', ['POSTED', null, null]]);
    expect(await at({ asOf: '2020-06-01' })).toEqual(['12610', ['POSTED', 'POSTED', 'APPROVED']]);
    expect(await at({ knownAt: before })).toEqual(['12500', [null, null, null]]);
    expect(await at({ knownAt: between })).toEqual(['12600', ['POSTED', null, null]]);
    expect(await at({ asOf: '2020-02-03', knownAt: before })).toEqual(['12500', [null, null, null]]);
  });

  test('a version of consumption is told by the day it counts from and by what was known', async () => {
    await world.fileBook();
    const { declare, ask } = selfApproval(world);
    const setUp = new Date().toISOString();
    await aMoment();
    world.clock.advanceTo(legalDate('2020-06-10'));
    await declare([unitLine('1.5')]);
    await aMoment();
    const declared = new Date().toISOString();
    await aMoment();
    // It restates version 1 from the first day of the period, 2020-01-01.
    expect(await ask('restateUnitConsumption', restatement('1.025'))).toMatchObject({
      __typename: 'UnitConsumptionRestated',
    });
    const figures = async (moment: { asOf?: string; knownAt?: string }): Promise<string[]> => {
      const answer = await world.ask(
        `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) {
          products { nodes { unitConsumptions(asOf: $asOf, knownAt: $knownAt) { version unitConsumption reportNumber } } } } }`,
        { b: BOOK, ...moment },
      );
      type Figure = { version: string; unitConsumption: string; reportNumber: number | null };
      type Book = { products: { nodes: { unitConsumptions: Figure[] }[] } };
      const { nodes } = fieldOf<Book>(answer, 'accountBook').products;
      return (nodes[0]?.unitConsumptions ?? []).map(
        ({ version, unitConsumption, reportNumber }) =>
          `${version}: ${unitConsumption} report ${reportNumber}`,
      );
    };
    const now = ['1: 1.025 report 1', '2: 1.5 report null'];
    expect(await figures({})).toEqual(now);
    expect(await figures({ asOf: '2020-06-10' })).toEqual(now);
    expect(await figures({ asOf: '2020-06-09' })).toEqual(['1: 1.025 report 1']);
    expect(await figures({ asOf: '2019-12-31' })).toEqual(['1: 1.443298969 report null']);
    expect(await figures({ knownAt: declared })).toEqual([
      '1: 1.443298969 report null',
      '2: 1.5 report null',
    ]);
    expect(await figures({ knownAt: setUp })).toEqual(['1: 1.443298969 report null']);
    expect(await figures({ asOf: '2020-06-09', knownAt: declared })).toEqual(['1: 1.443298969 report null']);
    expect(await figures({ knownAt: '2020-01-01T00:00:00.000Z' })).toEqual([]);
  });

  test('leftovers, returns and use are told as they were known: lists and reports that came later are left out', async () => {
    await world.fileBook();
    const instants: string[] = [];
    const known = async (): Promise<void> => {
      await aMoment();
      instants.push(new Date().toISOString());
      await aMoment();
    };
    await known();
    const { ask } = selfApproval(world);
    const on = (declaredOn: string) => ({ declaredOn });
    await world.fileList(exportOf('E-1', '1000', '1', on('2020-03-02')));
    await known();
    const scrap = [{ quantity: '10', hsCode: '3915909000' }];
    const sale = { mode: '0844', direction: 'IMPORT', kind: 'LEFTOVERS', lines: scrap } as const;
    await world.fileList(listInput('S-1', sale, on('2020-04-02')));
    await known();
    const back = {
      mode: '4600',
      direction: 'IMPORT',
      kind: 'PRODUCT',
      lines: [{ quantity: '100' }],
    } as const;
    await world.fileList(listInput('R-1', back, on('2020-05-06')));
    await known();
    const lines = [
      { materialItemNumber: 1, netConsumption: '1', tangibleLossRate: '2.4', intangibleLossRate: '0.6' },
    ];
    expect(await ask('restateUnitConsumption', restatement('1', { lines }))).toMatchObject({
      __typename: 'UnitConsumptionRestated',
    });
    const runAt = async (moment: { asOf?: string; knownAt?: string | undefined }): Promise<string[]> => {
      const answer = await world.ask(
        `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) {
          writeOffDryRun(asOf: $asOf, knownAt: $knownAt) {
            materials { nodes { consumed leftoversRemaining explanation(cell: leftoversRemaining) { nodes { contribution } } } }
            products { nodes { returned netExports } } } } }`,
        { b: BOOK, ...moment },
      );
      type Line = {
        consumed: string;
        leftoversRemaining: string;
        explanation: { nodes: { contribution: string }[] };
      };
      type Run = {
        materials: { nodes: Line[] };
        products: { nodes: { returned: string; netExports: string }[] };
      };
      const run = fieldOf<{ writeOffDryRun: Run }>(answer, 'accountBook').writeOffDryRun;
      const [line] = run.materials.nodes;
      const [product] = run.products.nodes;
      const steps = line?.explanation.nodes.map(({ contribution }) => contribution) ?? [];
      expect(sum(steps.map((step) => new Decimal(step))).toFixed()).toBe(line?.leftoversRemaining);
      return [line?.consumed ?? '', line?.leftoversRemaining ?? '', product?.returned ?? 'none'];
    };
    expect(await runAt({})).toEqual(['927.83505', '12.26804', '100']);
    expect(await runAt({ knownAt: instants[0] })).toEqual(['0', '0', 'none']);
    expect(await runAt({ knownAt: instants[1] })).toEqual(['1443.29897', '34.63918', '0']);
    expect(await runAt({ knownAt: instants[2] })).toEqual(['1443.29897', '24.63918', '0']);
    expect(await runAt({ knownAt: instants[3] })).toEqual(['1298.96907', '21.17526', '100']);
    // By the first of April the scrap was not sold and nothing had come back, whatever is known of later days.
    expect(await runAt({ asOf: '2020-04-01', knownAt: instants[3] })).toEqual([
      '1443.29897',
      '34.63918',
      '0',
    ]);
    const { errors } = await world.ask(
      `query ($b: String!, $knownAt: DateTime) { accountBook(bookNumber: $b) { writeOffDryRun(knownAt: $knownAt) { findings { check } } } }`,
      { b: BOOK, knownAt: instants[3] },
    );
    expect(errors?.[0]?.message).toContain('allowed: a run of what is known now');
  });

  test('the states of a book and of its period are told by day and by what was known', async () => {
    await world.fileBook();
    const { report, approve } = writeOffsIn(world);
    const before = new Date().toISOString();
    await aMoment();
    world.clock.advanceTo(legalDate('2021-01-04'));
    expect(await report({ stock: counted({ 1: '12500' }) })).toMatchObject({
      __typename: 'WriteOffReported',
    });
    world.clock.advanceTo(legalDate('2021-01-06'));
    expect(await approve({ reason: 'it ties up' }, reviewer('Wang'))).toMatchObject({
      __typename: 'WriteOffApproved',
    });
    const states = async (moment: { asOf?: string; knownAt?: string }): Promise<string[]> => {
      const answer = await world.ask(
        `query ($b: String!, $asOf: Date, $knownAt: DateTime) { accountBook(bookNumber: $b) {
          state(asOf: $asOf, knownAt: $knownAt) periods { state(asOf: $asOf, knownAt: $knownAt) } } }`,
        { b: BOOK, ...moment },
      );
      const { state, periods } = fieldOf<{ state: string; periods: { state: string }[] }>(
        answer,
        'accountBook',
      );
      return [state, periods[0]?.state ?? ''];
    };
    expect(await states({})).toEqual(['ACTIVE', 'APPROVED']);
    expect(await states({ asOf: '2021-01-05' })).toEqual(['ACTIVE', 'REVIEW']);
    expect(await states({ asOf: '2021-01-03' })).toEqual(['ACTIVE', 'DUE']);
    expect(await states({ asOf: '2020-12-30' })).toEqual(['ACTIVE', 'OPEN']);
    expect(await states({ asOf: '2020-05-31' })).toEqual(['PENDING', 'OPEN']);
    expect(await states({ knownAt: before })).toEqual(['ACTIVE', 'DUE']);
  });
});
