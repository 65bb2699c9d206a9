import { engines, temporarySchema, fieldOf } from '@trust-supervision/testkit';
import { BOOK, importOf, startWorld, type World } from '../testing/account-book.world';

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
});
