import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPHS } from '@trust-supervision/contracts';
import { legalDate, type LegalDate } from '@trust-supervision/kernel';
import { Sentence } from './sentence';

/** Where a demonstration stands: being entered, or entered up to a business day. */
type Marker =
  | { readonly state: 'SEEDING'; readonly demonstration: string }
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
   * interrupted seeding left behind is removed. Throws a sentence when databases of another origin are in the folder.
   */
  seededUntil(): LegalDate | null {
    mkdirSync(this.path, { recursive: true });
    const marker = this.#marker();
    if (marker?.state === 'SEEDED') return legalDate(marker.businessDay);
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

  /** From now on an interruption leaves a folder that the next start empties. */
  beginSeeding(demonstration: string): void {
    this.#mark({ state: 'SEEDING', demonstration });
  }

  finishSeeding(demonstration: string, businessDay: LegalDate): void {
    this.#mark({ state: 'SEEDED', demonstration, businessDay });
  }

  #marker(): Marker | null {
    const file = join(this.path, MARKER);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Marker) : null;
  }

  #mark(marker: Marker): void {
    writeFileSync(join(this.path, MARKER), `${JSON.stringify(marker)}\n`);
  }
}
