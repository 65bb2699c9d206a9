import { open, type FileHandle } from 'node:fs/promises';

/**
 * Brings SQLite's write-ahead log to disk beside the event loop. SQLite itself would do that inside `COMMIT`, where
 * everything else in the process waits for the disk. Commits that come while one is written share the next one.
 */
export class WriteAheadLog {
  #file: Promise<FileHandle> | undefined;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(private readonly path: string) {}

  /** Resolves when everything that is committed now will outlast a loss of power. Throws when the disk fails. */
  onDisk(): Promise<void> {
    const next = this.#next ?? this.#after(this.#running);
    this.#next = next;
    return next;
  }

  /** Resolves when what others have committed so far is on disk; at once when it is. */
  settled(): Promise<void> {
    return this.#next ?? this.#running;
  }

  async close(): Promise<void> {
    await this.settled().catch(() => undefined);
    await (await this.#file)?.close();
  }

  async #after(running: Promise<void>): Promise<void> {
    await running.catch(() => undefined);
    this.#running = this.#next as Promise<void>;
    this.#next = undefined;
    // The file is there from the first commit to the last close.
    const file = this.#file ?? open(this.path, 'r+');
    this.#file = file;
    await (await file).datasync();
  }
}
