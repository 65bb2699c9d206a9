import { officer, startCanned } from './canned-graph';

type Canned = Awaited<ReturnType<typeof startCanned>>;
let gateway: Canned;
beforeAll(async () => {
  gateway = await startCanned();
});
afterAll(() => gateway.close());

const opened = () =>
  fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml' } });

describe('the GraphiQL page', () => {
  it('opens in a browser and tells how to sign in', async () => {
    const response = await opened();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('Authorization');
    expect(html).toContain('"endpoint":"/graphql"');
  });

  it('may connect to nothing but this gateway', async () => {
    const policy = (await opened()).headers.get('content-security-policy') ?? '';
    const sources = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(sources.get('default-src')).toEqual(["'none'"]);
    expect(sources.get('connect-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('asks no other host: what it loads is inside it', async () => {
    const html = await (await opened()).text();
    const [head = ''] = html.split('<script>');
    const markup = head.replace(/<style>[^]*<\/style>/, '');
    const loaded = [...markup.matchAll(/(?:src|href)\s*=\s*"([^"]*)"/g)].map(([, address]) =>
      address?.slice(0, 11),
    );
    expect(loaded).toEqual(['data:image/']);
    const styles = head.match(/<style>[^]*<\/style>/)?.[0] ?? '';
    const addresses = [...styles.matchAll(/url\(\s*["']?([^"')]{0,5})/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => address !== 'data:' && !address?.startsWith('#'))).toEqual([]);
    expect(html).not.toMatch(/@import|importScripts\(|<(script|img|iframe|link)[^>]+(src|href)=["']?https?:/);
  });

  it('finds the schema by introspection', async () => {
    const { body } = await gateway.ask(
      '{ schema: __schema { queryType { fields { name } } } }',
      await gateway.bearer(officer),
    );
    const names = body.data.schema.queryType.fields.map(({ name }: { name: string }) => name);
    expect(names.toSorted()).toEqual(['asker', 'enterprise', 'enterprises', 'fault', 'named', 'openLots']);
  });
});
