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

/**
 * Visits every object that a path of a query plan leads to; `@` steps into the elements of a list. `at` says where
 * the object is, and is the visitor's for the moment of the call only.
 */
export function visitAt(
  data: unknown,
  path: readonly (string | number)[],
  visit: (object: Json, at: Place) => void,
): void {
  const at: Place = [];
  const step = (value: unknown, depth: number): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const next = path[depth] === '@' ? depth + 1 : depth;
      for (let place = 0; place < value.length; place += 1) {
        at.push(place);
        step(value[place], next);
        at.pop();
      }
    } else if (depth === path.length) {
      if (isJson(value)) visit(value, at);
    } else if (isJson(value)) {
      const name = String(path[depth]);
      if (!Object.hasOwn(value, name)) return;
      at.push(name);
      step(value[name], depth + 1);
      at.pop();
    }
  };
  step(data, 0);
}
