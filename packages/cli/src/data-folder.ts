import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPHS } from '@trust-supervision/contracts';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import { Sentence } from './sentence';

/** Where a demonstration stands: being entered, or entered up to a business day. */
type Marker =
  | { readonly state: 'SEEDING'; readonly demonstration: string; readonly processId: number }
  | { readonly state: 'SEEDED'; readonly demonstration: string; readonly businessDay: LegalDate };

const MARKER = 'demonstration.json';
const OURS = new Set([
  MARKER,
  ...SUBGRAPHS.flatMap((name) => ['', '-wal', '-shm'].map((end) => `${name}.db${end}`)),
]);

/** The folder of a demonstration: its databases, the issuer's key, and a marker that says how far its seeding came. */
export class DataFolder {
  constructor(readonly path: string) {}

  /** The key of the development issuer. */
  get keyFile(): string {
    return join(this.path, 'issuer-key.json');
  }

  get hasIssuer(): boolean {
    return existsSync(this.keyFile);
  }

  /**
   * The business day of a finished demonstration, or null when there is none and the folder is ready for one: what an
   * interrupted seeding left behind is removed. Throws a sentence when databases of another origin are in the folder,
   * or when another process is seeding it just now.
   */
  seededUntil(): LegalDate | null {
    mkdirSync(this.path, { recursive: true });
    const marker = this.#marker();
    if (marker?.state === 'SEEDED') return legalDate(marker.businessDay);
    if (marker && isRunning(marker.processId))
      throw new Sentence(
        `Process ${marker.processId} is entering the demonstration into ${this.path} just now. If it is another one, remove ${MARKER} from it.`,
      );
    const leftovers = readdirSync(this.path).filter((name) => OURS.has(name));
    if (leftovers.length > 0 && marker === null) {
      throw new Sentence(
        `${this.path} holds databases, but no finished demonstration. Choose another folder with --data, or empty it.`,
      );
    }
    for (const name of leftovers) rmSync(join(this.path, name));
    return null;
  }

  /** The digest of the demonstration files that the folder was seeded with. */
  get demonstration(): string | null {
    return this.#marker()?.demonstration ?? null;
  }

  /** Before the first database is made: from now on an interruption leaves a folder that the next start empties. */
  beginSeeding(demonstration: string): void {
    this.#mark({ state: 'SEEDING', demonstration, processId: process.pid });
  }

  /** The demonstration that was begun is whole, up to a business day. */
  finishSeeding(businessDay: LegalDate): void {
    this.#mark({ state: 'SEEDED', demonstration: this.demonstration ?? '', businessDay });
  }

  #marker(): Marker | null {
    const file = join(this.path, MARKER);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Marker) : null;
  }

  #mark(marker: Marker): void {
    writeFileSync(join(this.path, MARKER), `${JSON.stringify(marker)}\n`);
  }
}

/** Whether another process of that number runs; one of another user counts. */
function isRunning(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    return process.kill(processId, 0);
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
