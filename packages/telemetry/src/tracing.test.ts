import { execFileSync } from 'node:child_process';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { noteStatement, startTracing, traced, traceHeaders, tracesTo } from './index';

let spans: InMemorySpanExporter;
let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());
const start = (): void => {
  spans = new InMemorySpanExporter();
  stop = startTracing({ service: 'test', to: new SimpleSpanProcessor(spans) });
};
const told = () =>
  spans.getFinishedSpans().map(({ name, attributes, status }) => [name, attributes, status.code]);

describe('traces', () => {
  it('are off unless a collector is named', () => {
    expect(tracesTo({})).toBeUndefined();
    expect(tracesTo({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBeUndefined();
    expect(tracesTo({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toBe('http://collector:4318');
  });

  it('load nothing of OpenTelemetry while they are off', () => {
    const program = `require('./index.ts').traced({ name: 'a' }, async () => 1).then(() =>
      console.log(Object.keys(require.cache).filter((file) => file.includes('@opentelemetry')).length))`;
    const loaded = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], {
      cwd: __dirname,
    });
    expect(loaded.toString().trim()).toBe('0');
  });

  it('do the work and send no header while they are off', async () => {
    expect(await traced({ name: 'a' }, async () => traceHeaders())).toEqual({});
  });

  it('name a statement by its verb and table, and show none that no request needs', async () => {
    start();
    noteStatement('SELECT 1 FROM outbox', 1, true);
    await traced({ name: 'a' }, async () => {
      noteStatement("SELECT * FROM `bonded_list` WHERE usci = '91210213'", 2, true);
      noteStatement('INSERT INTO movement VALUES (?)', 2, false);
    });
    expect(told()).toEqual([
      ['SELECT bonded_list', {}, 0],
      ['INSERT movement', { 'error.type': 'statement' }, 2],
      ['a', {}, 0],
    ]);
  });

  it('tell of a failure its kind and not its message', async () => {
    start();
    const failing = traced({ name: 'a' }, async () => {
      throw new RangeError('91210213 is too large');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(told()).toEqual([['a', { 'error.type': 'RangeError' }, 2]]);
  });
});
