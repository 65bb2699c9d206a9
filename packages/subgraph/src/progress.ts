/** How far a long import is: `total` is null while it is not known. */
export type Progress = { readonly stage: string; readonly done: number; readonly total: number | null };

/** Imports whose progress is kept at most; the oldest is forgotten. */
const KEPT = 1_000;

/**
 * The progress of imports that run in this process, by caller and request. It is a courtesy to whoever waits, not a
 * fact: another replica knows nothing of it, and a restart forgets it.
 */
export class ImportProgress {
  readonly #known = new Map<string, Progress>();

  report(subject: string, requestId: string, progress: Progress): void {
    const key = `${subject}\n${requestId}`;
    this.#known.delete(key);
    this.#known.set(key, progress);
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value as string);
  }

  of(subject: string, requestId: string): Progress | null {
    return this.#known.get(`${subject}\n${requestId}`) ?? null;
  }
}
