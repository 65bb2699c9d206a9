import { newId, storedInstant, type Database, type Tx } from '@trust-supervision/database';
import { ok, refuse, type Clock, type Fault, type Result } from '@trust-supervision/kernel';
import DataLoader from 'dataloader';
import { packed } from '../packed';
import { checkVersion, type Draft, type DraftVersion } from './draft';
import { DraftEntity, DraftVersionEntity } from './draft.entity';

/** Who drafts: somebody of an enterprise. */
export type Drafter = { readonly subject: string; readonly name: string; readonly usci: string };

/** What filing a draft came to; `filed` says whether it is something else than a draft now. */
export type DraftFiled<Outcome> = { readonly filed: boolean; readonly outcome: Outcome };

/** How a kind of filing is filed: exactly as its own mutation files it. */
export type DraftHandler<Outcome> = {
  /** Looks up what the filing needs, before the transaction holds its connection alone. */
  readonly prepare?: (filing: unknown) => Promise<unknown>;
  readonly file: (
    tx: Tx,
    filing: unknown,
    by: Drafter & { readonly ground: unknown; readonly draftId: string; readonly causedBy: string },
  ) => Promise<DraftFiled<Outcome>>;
};

/** A version of a draft that is submitted. Versions never change, so its filing was read before the transaction. */
type Submission = {
  readonly draftId: string;
  readonly version: number;
  /** Null when there was no such version to read. */
  readonly filing: unknown;
  /** What `prepare` looked up. */
  readonly ground: unknown;
  readonly causedBy: string;
};

/** Why a draft was not saved or submitted. */
export type DraftRefusal =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'SUBMITTED'; readonly draft: Draft }
  | { readonly kind: 'FAULTS'; readonly faults: readonly Fault[] };

/** Ends a transaction with its answer and without a trace. */
class Undone<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super('a check is never committed');
  }
}

/** Drafts of every kind: saved by version, checked without a trace, submitted once. */
export class Drafts<Outcome> {
  constructor(
    private readonly parts: {
      readonly database: Database;
      readonly clock: Clock;
      readonly kinds: Readonly<Record<string, DraftHandler<Outcome>>>;
    },
  ) {}

  /** Saves a new draft, or the next version of one that was seen as it is. */
  async save(
    tx: Tx,
    saved: {
      readonly draftId: string | null;
      readonly version: number | null;
      readonly kind: string;
      readonly content: unknown;
    },
    by: Drafter,
  ): Promise<Result<string, DraftRefusal>> {
    const found = saved.draftId === null ? null : await this.#hold(tx, saved.draftId, by);
    if (saved.draftId !== null && !found) return refuse({ kind: 'NOT_FOUND' });
    if (found?.state === 'SUBMITTED') return refuse({ kind: 'SUBMITTED', draft: found });
    const faults = found ? checkVersion(found, saved) : [];
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const draft: Draft = {
      draftId: found?.draftId ?? newId(),
      kind: saved.kind,
      usci: by.usci,
      state: 'DRAFT',
      version: (found?.version ?? 0) + 1,
      savedBy: by.name,
      savedOn: this.parts.clock.businessDay(),
      submittedBy: null,
      submittedOn: null,
      outcome: null,
    };
    const { draftId, version, savedBy, savedOn } = draft;
    const recordedAt = storedInstant(this.parts.clock.now());
    await tx.put(DraftEntity, [draft]);
    await tx.insert(DraftVersionEntity, [
      { draftId, version, content: packed(saved.content), savedBy, savedOn, recordedAt },
    ]);
    return ok(draftId);
  }

  /** What filing the draft would come to now: it is filed in a transaction that is taken back. */
  async check({ kind, draftId }: Draft, filing: unknown, by: Drafter): Promise<DraftFiled<Outcome>> {
    const handler = this.#kind(kind);
    const ground = await handler.prepare?.(filing);
    try {
      await this.parts.database.write(async (tx) => {
        throw new Undone(
          await handler.file(tx, filing, { ...by, ground, draftId, causedBy: `draft:${draftId}` }),
        );
      });
    } catch (failure) {
      if (failure instanceof Undone) return failure.answer as DraftFiled<Outcome>;
      throw failure;
    }
    throw new Error('a check cannot commit');
  }

  /** What a submission needs, looked up before its transaction. */
  async prepare({ kind }: Draft, filing: unknown): Promise<unknown> {
    return this.#kind(kind).prepare?.(filing);
  }

  /** Files a draft, once: from then on it is bound to what it became. A refused one stays a draft. */
  async submit(
    tx: Tx,
    { draftId, version, filing, ground, causedBy }: Submission,
    by: Drafter,
  ): Promise<Result<DraftFiled<Outcome>, DraftRefusal>> {
    const draft = await this.#hold(tx, draftId, by);
    if (!draft) return refuse({ kind: 'NOT_FOUND' });
    if (draft.state === 'SUBMITTED') return refuse({ kind: 'SUBMITTED', draft });
    const faults = checkVersion(draft, { kind: draft.kind, version: filing === null ? null : version });
    if (faults.length > 0) return refuse({ kind: 'FAULTS', faults });
    const filed = await this.#kind(draft.kind).file(tx, filing, { ...by, ground, draftId, causedBy });
    if (filed.filed) {
      const submitted = { submittedBy: by.name, submittedOn: this.parts.clock.businessDay() };
      await tx.put(DraftEntity, [{ ...draft, ...submitted, state: 'SUBMITTED', outcome: filed.outcome }]);
    }
    return ok(filed);
  }

  async #hold(tx: Tx, draftId: string, { usci }: Drafter): Promise<Draft | null> {
    await tx.rows(`SELECT draft_id FROM draft WHERE draft_id = ?${tx.forUpdate}`, [draftId]);
    return tx.repository(DraftEntity).findOneBy({ draftId, usci });
  }

  #kind(kind: string): DraftHandler<Outcome> {
    const handler = this.parts.kinds[kind];
    if (!handler) throw new Error(`nothing is known of drafts of kind ${kind}`);
    return handler;
  }
}

/** Reads the drafts of one enterprise, for one operation; those of others are not there. */
export class DraftList {
  constructor(
    private readonly database: Database,
    private readonly usci: string | null,
  ) {}

  readonly byId = new DataLoader<string, Draft | null>(async (ids) => {
    const { usci } = this;
    if (usci === null) return ids.map(() => null);
    const found = await this.database.read((sql) =>
      sql
        .repository(DraftEntity)
        .createQueryBuilder('draft')
        .where('draft.draftId IN (:...ids) AND draft.usci = :usci', { ids, usci })
        .getMany(),
    );
    return ids.map((id) => found.find(({ draftId }) => draftId === id) ?? null);
  });

  readonly versions = new DataLoader<string, DraftVersion[]>(async (draftIds) => {
    const found = await this.database.read((sql) =>
      sql
        .repository(DraftVersionEntity)
        .createQueryBuilder('saved')
        .where('saved.draftId IN (:...draftIds)', { draftIds })
        .orderBy('saved.version')
        .getMany(),
    );
    return draftIds.map((id) => found.filter(({ draftId }) => draftId === id));
  });

  /** One more than the page holds, oldest first. */
  async page({ limit, after }: { readonly limit: number; readonly after: string | null }): Promise<Draft[]> {
    const { usci } = this;
    if (usci === null) return [];
    return this.database.read((sql) =>
      sql
        .repository(DraftEntity)
        .createQueryBuilder('draft')
        .where('draft.usci = :usci AND draft.draftId > :after', { usci, after: after ?? '' })
        .orderBy('draft.draftId')
        .limit(limit + 1)
        .getMany(),
    );
  }
}
