import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Question, Usage } from './child';
import type { Cost } from './profile';

/** A process of the benchmark. */
export class Process<Ready extends object> {
  private constructor(
    readonly child: ChildProcess,
    /** What it said when it served. */
    readonly ready: Ready,
  ) {}

  /** Starts a file of this folder and waits until it says that it serves. */
  static async start<Ready extends object>(
    file: string,
    settings: object,
    variables: NodeJS.ProcessEnv = {},
  ): Promise<Process<Ready>> {
    const child = fork(join(__dirname, file), [JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...variables },
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code} before it served`);
    });
    const [{ ready }] = (await Promise.race([once(child, 'message'), ended])) as [{ ready: Ready }];
    ended.catch(() => undefined);
    return new Process(child, ready);
  }

  usage = (): Promise<Usage> => this.#ask('usage');
  startProfile = (): Promise<null> => this.#ask('startProfile');
  profile = (): Promise<{ places: Cost[]; functions: Cost[] }> => this.#ask('profile');

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
  }

  async #ask<Answer>(question: Question): Promise<Answer> {
    const answered = once(this.child, 'message');
    this.child.send(question);
    const [{ answer }] = (await answered) as [{ answer: Answer }];
    return answer;
  }
}
