import { createTable, entityOf, text, type TableShape } from '@trust-supervision/database';
import { InProcessBus } from '@trust-supervision/events';
import { forbidden, sharedSdl } from '@trust-supervision/graphql';
import { legalDate, SetClock, sha256 } from '@trust-supervision/kernel';
import { engines, temporarySchema } from '@trust-supervision/testkit';
import {
  once,
  startSubgraph,
  type Identity,
  type RunningSubgraph,
  type SubgraphDefinition,
  type Uploads,
} from './index';

const NOTE: TableShape = { name: 'note', columns: { content: text(40) }, primaryKey: ['content'] };
const NoteEntity = entityOf<{ content: string }>('Note', NOTE);
const clock = new SetClock(legalDate('2020-01-02'));

const officer: Identity = {
  subject: 'officer-1',
  name: 'Officer',
  role: 'OFFICER',
  scopes: [],
  usci: null,
  district: '0906',
  businessDay: legalDate('2020-01-02'),
  requestId: 'r1',
};

type Context = { identity: Identity; uploads: Uploads };

const notes: SubgraphDefinition<Context> = {
  name: 'account-book',
  typeDefs: `${sharedSdl()}
    type Query @authenticated { upload(id: ID!): String  notes: [String!]!  late: [String!]!  broken: String  forbidden: String  decimal(value: Decimal!): Decimal }
    type Mutation @authenticated { note(requestId: ID!, content: String!): NoteResult! }
    type Noted { content: String! }
    union NoteResult = Noted | RequestIdReused`,
  entities: [NoteEntity],
  migrations: createTable(NOTE),
  sources: [],
  build: ({ database, uploads }) => ({
    context: (identity) => ({ identity, uploads }),
    resolvers: {
      Query: {
        notes: () =>
          database.read(async (sql) => (await sql.repository(NoteEntity).find()).map((row) => row.content)),
        late: async () => {
          await new Promise((resume) => setTimeout(resume, 50));
          return database.read(async (sql) =>
            (await sql.repository(NoteEntity).find()).map((row) => row.content),
          );
        },
        upload: async (_parent: unknown, { id }: { id: string }, { uploads: kept, identity }: Context) =>
          (await kept.load(id, identity))?.content.toString('hex'),
        broken: () => {
          throw new Error('SELECT secret FROM note');
        },
        forbidden: () => {
          throw forbidden('This is for officers.');
        },
        decimal: (_parent: unknown, { value }: { value: unknown }) => value,
      },
      Mutation: {
        note: (
          _parent: unknown,
          input: { requestId: string; content: string },
          { identity: { subject } }: Context,
        ) =>
          database.write((tx) =>
            once(
              tx,
              { subject, mutation: 'note', requestId: input.requestId, input, now: clock.now() },
              async () => {
                await tx.insert(NoteEntity, [{ content: input.content }]);
                return { __typename: 'Noted', content: input.content };
              },
            ),
          ),
      },
    },
  }),
};

describe.each(engines)('a subgraph on %s', (engine) => {
  let subgraph: RunningSubgraph;
  let drop: () => Promise<void>;
  let bugs: unknown[];

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    bugs = [];
    const bus = new InProcessBus((failure) => bugs.push(failure));
    const onBug = (_source: string, failure: unknown): void => void bugs.push(failure);
    subgraph = await startSubgraph(notes, { databaseUrl: schema.url, clock, bus, onBug });
    drop = async () => {
      await subgraph.stop();
      await schema.drop();
    };
  });
  afterEach(() => drop());

  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    subgraph.execute({ query, variables, identity: officer });
  const note = async (requestId: string, content: string): Promise<unknown> =>
    (
      await ask('mutation ($r: ID!, $c: String!) { note(requestId: $r, content: $c) { __typename } }', {
        r: requestId,
        c: content,
      })
    ).data?.['note'];

  test('a request sent 20 times at the same moment has one effect and one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => note('request-1', 'once')));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ __typename: 'Noted' })));
    expect((await ask('{ notes }')).data).toEqual({ notes: ['once'] });
  });

  test('what is being answered is answered whole before the subgraph stops', async () => {
    const schema = await temporarySchema(engine);
    const failures: unknown[] = [];
    const bus = new InProcessBus((failure) => failures.push(failure));
    const onBug = (_source: string, failure: unknown): void => void failures.push(failure);
    const stopping = await startSubgraph(notes, { databaseUrl: schema.url, clock, bus: bus, onBug });

    const asked = stopping.execute({ query: '{ late }', variables: {}, identity: officer });
    await stopping.stop();

    expect(await asked).toEqual({ data: { late: [] } });
    expect(failures).toEqual([]);
    await schema.drop();
  });

  test('a request id with other content is refused and changes nothing', async () => {
    await note('request-1', 'first');
    expect(await note('request-1', 'second')).toEqual({ __typename: 'RequestIdReused' });
    expect((await ask('{ notes }')).data).toEqual({ notes: ['first'] });
  });

  test('a request id that cannot be kept is refused, and nothing is noted', async () => {
    expect(await note('r'.repeat(201), 'long')).toBeUndefined();
    expect(await note('', 'empty')).toBeUndefined();
    expect((await ask('{ notes }')).data).toEqual({ notes: [] });
  });

  test('what is no registered error leaves masked and is reported', async () => {
    const broken = await ask('{ broken }');
    expect(JSON.stringify(broken)).not.toContain('SELECT');
    expect(broken.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(bugs).toEqual([new Error('SELECT secret FROM note')]);
    expect((await ask('{ forbidden }')).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test.each([
    ['1e5', 'is not a plain decimal number'],
    [12.5, 'Decimal must be text, not 12.5'],
  ])('the decimal %s is refused as input', async (value, message) => {
    const { errors } = await ask('query ($v: Decimal!) { decimal(value: $v) }', { v: value });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test.each(['5', '"1e5"', '"abc"'])(
    'the decimal %s in the document is refused as input',
    async (literal) => {
      const { errors } = await ask(`{ decimal(value: ${literal}) }`);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    },
  );

  test('a file of 20 MB is kept whole', async () => {
    async function* content(): AsyncGenerator<Uint8Array> {
      for (let part = 0; part < 20; part += 1) yield Buffer.alloc(1_000_000, part);
    }
    const receipt = await subgraph.upload({
      content: content(),
      fileName: 'a.xlsx',
      mediaType: 'x',
      identity: officer,
    });
    expect(receipt.bytes).toBe(20_000_000);
  });

  test('a decimal keeps every digit on its way', async () => {
    const { data } = await ask('query ($v: Decimal!) { decimal(value: $v) }', { v: '32776.80414' });
    expect(data).toEqual({ decimal: '32776.80414' });
  });

  test('an uploaded file comes back whole, and only to the one who sent it', async () => {
    async function* content(): AsyncGenerator<Uint8Array> {
      for (let part = 0; part < 20; part += 1) yield Buffer.alloc(10_000, part);
    }
    const receipt = await subgraph.upload({
      content: content(),
      fileName: 'a.xlsx',
      mediaType: 'x',
      identity: officer,
    });
    const sent = Buffer.concat(Array.from({ length: 20 }, (_, part) => Buffer.alloc(10_000, part)));
    const query = 'query ($id: ID!) { upload(id: $id) }';
    expect(receipt.sha256).toBe(sha256(sent));
    expect((await ask(query, { id: receipt.uploadId })).data).toEqual({ upload: sent.toString('hex') });
    const stranger = { ...officer, subject: 'officer-2' };
    const refused = await subgraph.execute({
      query,
      variables: { id: receipt.uploadId },
      identity: stranger,
    });
    expect(refused.data).toEqual({ upload: null });
  });
});
