/** What a process is told by its environment. Reads everything, then tells all that is missing or wrong at once. */
export class Environment {
  readonly #faults: string[] = [];

  constructor(private readonly variables: Readonly<Record<string, string | undefined>>) {}

  /** The text of a variable that must be there. */
  required(name: string): string {
    const value = this.variables[name];
    if (value) return value;
    this.#faults.push(`${name} is missing`);
    return '';
  }

  optional(name: string): string | undefined {
    return this.variables[name] || undefined;
  }

  /** A port from 0 (any free one) to 65535. */
  port(name: string, fallback: number): number {
    const text = this.optional(name) ?? String(fallback);
    if (!/^\d+$/.test(text) || Number(text) > 65_535) this.#faults.push(`${name} is ${text}, no port`);
    return Number(text);
  }

  /** Reads a value by a function that throws for what it cannot take. */
  read<Value>(name: string, parse: (text: string) => Value): Value {
    const text = this.required(name);
    try {
      return text === '' ? (undefined as Value) : parse(text);
    } catch (failure) {
      this.#faults.push(`${name} cannot be read: ${(failure as Error).message}`);
      return undefined as Value;
    }
  }

  /** Throws one sentence that names every fault. Call it before anything that was read is used. */
  check(): void {
    if (this.#faults.length > 0) throw new Error(`the environment does not fit: ${this.#faults.join('; ')}`);
  }
}
