/** An object of an answer on its way: from a subgraph, or what the gateway makes of several. */
export type Json = Record<string, unknown>;

/** Where something is in an answer: names of fields, and places in lists. */
export type Place = (string | number)[];

/** Whether a value is an object of an answer: no list, no scalar, not null. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts what one subgraph said into what others said of the same object. What is new is taken as it is, so nobody
 * else may hold on to `source`.
 */
export function merge(target: Json, source: Json): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value !== undefined) target[key] = merged(target[key], value);
  }
}

function merged(known: unknown, value: unknown): unknown {
  if (isJson(known) && isJson(value)) {
    if (known !== value) merge(known, value);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    return known.map((element, place) => merged(element, value[place]));
  }
  return value;
}

/** A path of a query plan: names of fields, and `@` for the elements of a list. */
type Path = readonly (string | number)[];

/** Every object that a path of a query plan leads to. */
export function objectsAt(data: unknown, path: Path): readonly Json[] {
  const walk = new Walk(path, false);
  walk.enter(data, 0);
  return walk.objects;
}

/** Where these objects are, in the same order. */
export function placesAt(data: unknown, path: Path): readonly Place[] {
  const walk = new Walk(path, true);
  walk.enter(data, 0);
  return walk.places;
}

class Walk {
  readonly objects: Json[] = [];
  readonly places: Place[] = [];
  readonly #at: Place = [];

  constructor(
    private readonly path: Path,
    private readonly isTellingPlaces: boolean,
  ) {}

  enter(value: unknown, depth: number): void {
    if (Array.isArray(value)) this.#enterElements(value, this.path[depth] === '@' ? depth + 1 : depth);
    else if (isJson(value)) this.#enterObject(value, depth);
  }

  #enterElements(elements: readonly unknown[], depth: number): void {
    for (let place = 0; place < elements.length; place += 1) {
      this.#at.push(place);
      this.enter(elements[place], depth);
      this.#at.pop();
    }
  }

  #enterObject(value: Json, depth: number): void {
    if (depth === this.path.length) {
      this.objects.push(value);
      if (this.isTellingPlaces) this.places.push([...this.#at]);
      return;
    }
    const name = String(this.path[depth]);
    if (!Object.hasOwn(value, name)) return;
    this.#at.push(name);
    this.enter(value[name], depth + 1);
    this.#at.pop();
  }
}
