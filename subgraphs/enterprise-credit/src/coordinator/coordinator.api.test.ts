import { engines, fieldOf, staffOf, temporarySchema } from '@trust-supervision/testkit';
import { agency, filingOf, startWorld, usciOf, type World } from '../testing/enterprise-credit.world';

const ASSIGN = `mutation ($input: AssignCoordinatorInput!) {
  assignCoordinator(input: $input) {
    __typename
    ... on CoordinatorAssigned {
      enterprise { coordinator { officerName assignedFrom assignedUntil } coordinatorHistory { officerName } }
    }
    ... on FilingRefused { faults { path rule } }
    ... on NotFound { kind key }
    ... on RequestIdReused { requestId }
  }
}`;
const WANG = {
  requestId: 'coordinator-1',
  usci: usciOf(1),
  officerSubject: 'officer-wang',
  officerName: '王伟',
};

describe.each(engines)('coordinators on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;
  const assign = async (fields: object = {}, identity?: Parameters<World['ask']>[2]): Promise<unknown> =>
    fieldOf(await world.ask(ASSIGN, { input: { ...WANG, ...fields } }, identity), 'assignCoordinator');
  const told = async (): Promise<string[]> =>
    (await world.events()).filter(({ type }) => type === 'CoordinatorAssigned').map(({ payload }) => payload);

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    await world.register(filingOf(1));
    close = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  test('nobody coordinates an enterprise for which nobody was named', async () => {
    const query = 'query ($usci: String!) { enterprise(usci: $usci) { coordinator { officerName } } }';
    expect(fieldOf(await world.ask(query, { usci: usciOf(1) }), 'enterprise')).toEqual({ coordinator: null });
  });

  test('an officer is named, takes over from the one before, and the others are told', async () => {
    expect(await assign()).toEqual({
      __typename: 'CoordinatorAssigned',
      enterprise: {
        coordinator: { officerName: '王伟', assignedFrom: '2020-06-01', assignedUntil: null },
        coordinatorHistory: [{ officerName: '王伟' }],
      },
    });
    const next = { requestId: 'coordinator-2', officerSubject: 'officer-li', officerName: '李娜' };
    expect(await assign({ ...next, assignedFrom: '2020-05-01', assignedUntil: '2020-12-31' })).toMatchObject({
      enterprise: { coordinator: { officerName: '王伟' }, coordinatorHistory: [{}, { officerName: '王伟' }] },
    });
    expect((await told()).map((payload) => JSON.parse(payload) as unknown)).toEqual([
      {
        usci: usciOf(1),
        officerSubject: 'officer-wang',
        officerName: '王伟',
        assignedFrom: '2020-06-01',
        assignedUntil: null,
      },
      {
        usci: usciOf(1),
        officerSubject: 'officer-li',
        officerName: '李娜',
        assignedFrom: '2020-05-01',
        assignedUntil: '2020-12-31',
      },
    ]);
  });

  test('the same request again changes nothing, other content under its id is refused', async () => {
    const before = await world.count('coordinator');
    expect(await assign()).toMatchObject({ __typename: 'CoordinatorAssigned' });
    expect(await assign({ officerName: 'Another' })).toEqual({
      __typename: 'RequestIdReused',
      requestId: 'coordinator-1',
    });
    expect(await world.count('coordinator')).toBe(before);
  });

  test('a refusal names every fault, and leaves nothing', async () => {
    const before = await world.count('coordinator');
    const wrong = { officerName: '', officerSubject: '', assignedUntil: '2020-05-31' };
    expect(await assign({ requestId: 'wrong', ...wrong })).toEqual({
      __typename: 'FilingRefused',
      faults: [
        { path: 'officerSubject', rule: 'TEXT_UNFIT' },
        { path: 'officerName', rule: 'TEXT_UNFIT' },
        { path: 'assignedUntil', rule: 'ENDS_BEFORE_IT_BEGINS' },
      ],
    });
    expect(await assign({ requestId: 'nowhere', usci: usciOf(9) })).toEqual({
      __typename: 'NotFound',
      kind: 'Enterprise',
      key: usciOf(9),
    });
    expect(await world.count('coordinator')).toBe(before);
  });

  test.each([
    ['an enterprise', staffOf(usciOf(1))],
    ['an agency', agency],
  ])('%s cannot choose who coordinates', async (_who, identity) => {
    const before = await world.count('coordinator');
    const input = { ...WANG, requestId: 'forbidden' };
    const { errors } = await world.ask(ASSIGN, { input }, identity);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    expect(await world.count('coordinator')).toBe(before);
  });
});
