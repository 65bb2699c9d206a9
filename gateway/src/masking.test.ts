import { guarantees, ratings, SQL_FAULT, startCanned } from './canned-graph';
import { UNEXPECTED } from './masking';

type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
const start = async (...settings: Parameters<typeof startCanned>): Promise<Canned> =>
  (gateway = await startCanned(...settings));
afterEach(() => gateway.close());

describe('what goes wrong inside', () => {
  const INTERNAL =
    /SELECT|QueryFailed|\bER_|9121|\.ts|\.sqlite|\/srv|ECONN|10\.0|stack|hidden|serviceName|enterprise-credit/;

  it.each(['sql', 'path', 'text', 'foreignCode', 'drift'])('never leaves: %s', async (kind) => {
    const { ask } = await start();
    const { body, text } = await ask(
      'query Q($kind: String!) { fault(kind: $kind) openLots }',
      {
        'x-request-id': 'fault-0001',
      },
      { kind },
    );
    expect(body).toEqual({
      data: { fault: null, openLots: 3 },
      errors: [
        {
          message: UNEXPECTED,
          path: ['fault'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'fault-0001' },
        },
      ],
    });
    expect(text).not.toMatch(INTERNAL);
  });

  it('is in the log with its stack, under the request id', async () => {
    const { ask, lines } = await start();
    await ask('{ fault(kind: "sql") }', { 'x-request-id': 'fault-0002' });
    expect(lines.filter(({ event }) => event === 'fault')).toEqual([
      {
        level: 'error',
        event: 'fault',
        requestId: 'fault-0002',
        subgraph: 'enterprise-credit',
        message: SQL_FAULT.message,
        stack: SQL_FAULT.stack,
      },
    ]);
  });

  it('is masked in fields of joined entities, with their path', async () => {
    const { ask } = await start();
    const { body, text } = await ask('{ enterprise(usci: "1") { name broken } }');
    expect(body.data).toEqual({ enterprise: { name: 'Haibin Bearings', broken: null } });
    expect(body.errors).toMatchObject([{ message: UNEXPECTED, path: ['enterprise', 'broken'] }]);
    expect(text).not.toMatch(INTERNAL);
  });

  it('is told when a subgraph breaks its own schema', async () => {
    const liar = { ...guarantees(), execute: async () => ({ data: { _entities: [{ promised: null }] } }) };
    const { ask, lines } = await start({ subgraphs: [ratings(), liar] });
    const { body, extensions } = await ask('{ enterprise(usci: "1") { name promised } }');
    expect(body.data).toEqual({ enterprise: null });
    expect(body.errors).toMatchObject([
      { message: UNEXPECTED, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(Object.keys(extensions)).toEqual(['cost']);
    expect(lines.some(({ message }) => String(message).includes('non-nullable'))).toBe(true);
  });

  it('lets a refusal of the registry through, without its extras', async () => {
    const { ask, lines } = await start();
    const { body } = await ask('{ fault(kind: "forbidden") }', { 'x-request-id': 'refusal-1' });
    expect(body.errors).toEqual([
      {
        message: 'Officers of your district only.',
        path: ['fault'],
        extensions: { code: 'FORBIDDEN', requestId: 'refusal-1' },
      },
    ]);
    expect(lines.filter(({ event }) => event === 'fault')).toEqual([]);
  });
});
