import { CODE_SETS, type CodeRow, type CodeSet } from './rows';

/**
 * Resolves what a document says, a Chinese name or a code of any spelling we know, to the code that we keep; null when
 * it is unknown or could mean two things (four districts are called 机场海关). A code itself comes before a name, a
 * name before another spelling.
 */
export class Codes {
  readonly #known: Record<CodeSet, ReadonlyMap<string, string>>;

  constructor(rows: readonly CodeRow[]) {
    this.#known = Object.fromEntries(
      CODE_SETS.map((name) => [name, spellingsOf(rows.filter((row) => row.codeSet === name))]),
    ) as Record<CodeSet, ReadonlyMap<string, string>>;
  }

  /** `千克` or `035` -> `035`. */
  unit = (written: string): string | null => this.#resolve('unit', written);
  /** `美元`, the customs code `502` or `USD` -> `USD`. */
  currency = (written: string): string | null => this.#resolve('currency', written);
  /** `大连海关` or `0900` -> `0900`. */
  district = (written: string): string | null => this.#resolve('district', written);
  /** `日本`, the former customs code `116` or `JPN` -> `JPN`. */
  country = (written: string): string | null => this.#resolve('country', written);
  /** `全免` or `3` -> `3`. */
  dutyMode = (written: string): string | null => this.#resolve('dutyMode', written);
  /** `进料对口` or `0615` -> `0615`. */
  tradeMode = (written: string): string | null => this.#resolve('tradeMode', written);

  #resolve(set: CodeSet, written: string): string | null {
    return this.#known[set].get(plain(written)) ?? null;
  }
}

function spellingsOf(rows: readonly CodeRow[]): ReadonlyMap<string, string> {
  const known = new Map(rows.map((row) => [plain(row.code), row.code]));
  addUnambiguous(known, rows, (row) => [row.nameZh]);
  addUnambiguous(known, rows, (row) => row.alternatives);
  return known;
}

function addUnambiguous(
  known: Map<string, string>,
  rows: readonly CodeRow[],
  spellings: (row: CodeRow) => readonly string[],
): void {
  const meanings = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const spelling of spellings(row).map(plain)) {
      meanings.set(spelling, (meanings.get(spelling) ?? new Set()).add(row.code));
    }
  }
  for (const [spelling, [code, ...others]] of meanings) {
    if (code !== undefined && others.length === 0 && !known.has(spelling)) known.set(spelling, code);
  }
}

/** Full-width letters, digits and brackets are the same sign; so are small and capital letters. */
const plain = (text: string): string => text.normalize('NFKC').trim().toUpperCase();
