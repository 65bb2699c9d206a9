/**
 * What an operation may ask for, each made of the operation's ground when it is first asked for: most operations ask for
 * few of many. After `renew` all are made anew.
 */
export class Lazy<Things extends object, Ground> {
  readonly #made = new Map<PropertyKey, unknown>();

  constructor(
    private readonly makers: { readonly [Name in keyof Things]: (ground: Ground) => Things[Name] },
    private readonly ground: Ground,
  ) {}

  renew(): void {
    this.#made.clear();
  }

  /** Adds them as further fields to an operation's own and to those that all operations share, which are not copied. */
  addedTo<Own extends object, Shared extends object>(own: Own, shared: Shared): Own & Shared & Things {
    return new Proxy(own, {
      get: (target, name) => {
        if (name in target) return target[name as keyof Own];
        return name in shared ? shared[name as keyof Shared] : this.#get(name);
      },
      has: (target, name) => name in target || name in shared || name in this.makers,
    }) as Own & Shared & Things;
  }

  #get(name: PropertyKey): unknown {
    if (!this.#made.has(name)) this.#made.set(name, this.makers[name as keyof Things]?.(this.ground));
    return this.#made.get(name);
  }
}
