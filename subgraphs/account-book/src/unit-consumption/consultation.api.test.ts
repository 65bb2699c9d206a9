import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  anybody,
  BOOK,
  importOf,
  officer,
  startWorld,
  stranger,
  type World,
} from '../testing/account-book.world';
import { exportOf, restatement, unitLine, selfApproval } from '../testing/self-approval.world';

describe.each(engines)('doubts about unit consumption on %s', (engine) => {
  let world: World;
  let asked: ReturnType<typeof selfApproval>;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    asked = selfApproval(world);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  test('a doubted version still works and its exports are marked until the consultation ends', async () => {
    await world.fileBook();
    await asked.file(exportOf('E-1', '1', '1'));
    const marks = async (): Promise<unknown> => {
      const { data } = await world.ask(
        `query ($b: String!) { accountBook(bookNumber: $b) { bondedLists(first: 9) { nodes { internalNumber lines { consumptionDoubted } } }
          products { nodes { consumptionDoubts { version state outcome replacedBy steps { state statement } } } } } }`,
        { b: BOOK },
      );
      const book = data?.['accountBook'] as {
        bondedLists: { nodes: { lines: { consumptionDoubted: boolean }[] }[] };
        products: { nodes: object[] };
      };
      return [
        book.bondedLists.nodes.flatMap(({ lines }) => lines.map((line) => line.consumptionDoubted)),
        book.products.nodes[0],
      ];
    };
    const about = { bookNumber: BOOK, productItemNumber: 1, version: '1', reason: 'above the branch' };
    const doubted = await asked.ask('doubtUnitConsumption', about, officer);
    const doubtId = doubted.doubt?.id;
    expect(await asked.refused('doubtUnitConsumption', { ...about, reason: '' }, officer)).toEqual([
      'TEXT_UNFIT',
      'DOUBT_OPEN',
    ]);
    expect(await asked.refused('doubtUnitConsumption', { ...about, version: '8' }, officer)).toEqual([
      'VERSION_UNKNOWN',
    ]);
    await asked.file(exportOf('E-2', '1', '1'));
    await asked.file(importOf('I-1', '1', '1'));
    expect(await marks()).toMatchObject([
      [true, true, false],
      { consumptionDoubts: [{ state: 'DOUBTED', outcome: null }] },
    ]);

    await asked.ask('answerConsumptionDoubt', { doubtId, evidence: 'weighing of lot 7' });
    const close = { doubtId, outcome: 'REPLACED', replacedBy: '2', record: 'agreed on version 2' };
    expect(await asked.refused('closeConsultation', close, officer)).toEqual(['REPLACEMENT_WRONG']);
    await asked.declare([unitLine('1.3')]);
    expect(await asked.ask('closeConsultation', close, officer)).toMatchObject({
      __typename: 'ConsultationRecorded',
      doubt: { state: 'CLOSED', outcome: 'REPLACED', replacedBy: '2' },
    });
    expect(await marks()).toEqual([
      [false, false, false],
      {
        consumptionDoubts: [
          {
            version: '1',
            state: 'CLOSED',
            outcome: 'REPLACED',
            replacedBy: '2',
            steps: [
              { state: 'DOUBTED', statement: 'above the branch' },
              { state: 'ANSWERED', statement: 'weighing of lot 7' },
              { state: 'CLOSED', statement: 'agreed on version 2' },
            ],
          },
        ],
      },
    ]);
    expect(await asked.refused('answerConsumptionDoubt', { doubtId, evidence: 'more' })).toEqual([
      'CONSULTATION_CLOSED',
    ]);
  });

  test('who may not, cannot: others see no book and no doubt, customs does not declare, enterprises do not doubt', async () => {
    await world.fileBook();
    const about = { bookNumber: BOOK, productItemNumber: 1, version: '1', reason: 'above the branch' };
    const { doubt } = await asked.ask('doubtUnitConsumption', about, officer);
    const facts = await world.facts();
    const lines = [unitLine('1.5')];
    for (const [name, input] of [
      ['declareUnitConsumption', { bookNumber: BOOK, lines }],
      ['restateUnitConsumption', restatement('1.2')],
      ['changeConsumptionLink', { bookNumber: BOOK, link: 'BEFORE_WRITE_OFF' }],
      ['answerConsumptionDoubt', { doubtId: doubt?.id, evidence: 'ours' }],
    ] as const) {
      expect(await asked.ask(name, input, stranger)).toMatchObject({ __typename: 'NotFound' });
      await expect(asked.ask(name, input, officer)).rejects.toThrow('FORBIDDEN');
      await expect(asked.ask(name, input, anybody)).rejects.toThrow('UNAUTHENTICATED');
    }
    for (const [name, input] of [
      ['doubtUnitConsumption', about],
      ['closeConsultation', { doubtId: doubt?.id, outcome: 'WITHDRAWN', record: 'ours' }],
      [
        'enterConsumptionStandard',
        {
          productHsPrefix: '39',
          materialHsPrefix: '39',
          upperLimit: '1',
          validFrom: '2020-01-01',
          source: 'x',
        },
      ],
    ] as const)
      await expect(asked.ask(name, input)).rejects.toThrow('FORBIDDEN');
    expect(await world.facts()).toBe(facts);
  });
});
