import { Session } from 'node:inspector/promises';

/** Where time went: a file or a package, and its share of the time that was not idle. */
export type Cost = { readonly where: string; readonly share: number };

const EVERY_MICROSECONDS = 500;
const NOT_WORK = ['(idle)', '(root)'];
let session: Session | null = null;

export async function startProfile(): Promise<null> {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS });
  await session.post('Profiler.start');
  return null;
}

/** Time by file of ours and by package of others, and by function; the largest first. */
export async function profiled(): Promise<{ places: Cost[]; functions: Cost[] }> {
  if (!session) throw new Error('no profile was started');
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const samples = new Map<number, number>();
  for (const id of profile.samples ?? []) samples.set(id, (samples.get(id) ?? 0) + 1);
  const places = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const { id, callFrame } of profile.nodes) {
    const count = samples.get(id) ?? 0;
    if (NOT_WORK.includes(callFrame.functionName)) continue;
    const place = placeOf(callFrame.functionName, callFrame.url);
    add(places, place, count);
    add(functions, `${callFrame.functionName || '(anonymous)'} in ${place}`, count);
  }
  return { places: largest(places), functions: largest(functions) };
}

function placeOf(functionName: string, url: string): string {
  if (functionName.startsWith('(')) return functionName;
  const [, modules] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  const [, ours] = /((?:gateway|packages|subgraphs|test)\/.*)$/.exec(url) ?? [];
  return modules ?? ours ?? (url === '' ? 'V8 (JSON, strings, promises)' : url);
}

const add = (counts: Map<string, number>, key: string, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count);

function largest(counts: ReadonlyMap<string, number>): Cost[] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([where, count]) => ({ where, share: count / all }))
    .toSorted((one, other) => other.share - one.share)
    .slice(0, 16);
}
