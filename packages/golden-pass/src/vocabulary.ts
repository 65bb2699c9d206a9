/**
 * The words that a column allows, and what each means to us. The first word of a meaning is the one we
 * write.
 */
export class Vocabulary<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #words = new Map<Meaning, string>();

  constructor(entries: readonly (readonly [Meaning, string, ...string[]])[]) {
    for (const [meaning, ...words] of entries) {
      this.#words.set(meaning, words[0]);
      for (const word of words) this.#meanings.set(word, meaning);
    }
  }

  /** What a word means; undefined when the column does not know it. */
  meaning(word: string): Meaning | undefined {
    return this.#meanings.get(word);
  }

  /** The word for a meaning; blank for unknown. */
  word(meaning: Meaning | null): string {
    return meaning === null ? '' : (this.#words.get(meaning) ?? '');
  }

  /** All words, for the text of a fault. */
  get allowed(): string {
    return [...this.#words.values()].join(', ');
  }
}
