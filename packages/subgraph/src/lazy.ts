/**
 * What an operation may ask for, each made when it is first asked for: most operations ask for few of many. After
 * `renew` all are made anew.
 */
export class Lazy<Things extends object> {
  readonly #made = new Map<PropertyKey, unknown>();

  constructor(private readonly makers: { readonly [Name in keyof Things]: () => Things[Name] }) {}

  renew(): void {
    this.#made.clear();
  }

  /** Adds them to an object as further fields. */
  addedTo<Fields extends object>(fields: Fields): Fields & Things {
    return new Proxy(fields, {
      get: (target, name) => (name in target ? target[name as keyof Fields] : this.#get(name)),
      has: (target, name) => name in target || name in this.makers,
    }) as Fields & Things;
  }

  #get(name: PropertyKey): unknown {
    if (!this.#made.has(name)) this.#made.set(name, this.makers[name as keyof Things]?.());
    return this.#made.get(name);
  }
}
