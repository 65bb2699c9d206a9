import { profiled, startProfile } from './profile';

/** What a measured process is asked by the benchmark, and what it answers. */
export type Question = 'usage' | 'startProfile' | 'profile';
/** Processor time in microseconds since the process began; memory in bytes. */
export type Usage = { readonly cpu: number; readonly memory: number };

/** What this process was started with. */
export const settingsOfProcess = <Settings>(): Settings => JSON.parse(process.argv[2] ?? '{}') as Settings;

/** Tells the benchmark that this process serves, and answers its questions from then on. */
export function answerParent(ready: object): void {
  process.on('message', (question: Question) => {
    void answerTo(question).then((answer) => process.send?.({ answer }));
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ ready });
}

async function answerTo(question: Question): Promise<unknown> {
  if (question === 'startProfile') return startProfile();
  if (question === 'profile') return profiled();
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, memory: process.memoryUsage.rss() } satisfies Usage;
}
