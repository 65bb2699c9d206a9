import { randomBytes } from 'node:crypto';
import { newId, storedInstant, type Tx } from '@trust-supervision/database';
import type { Clock, Fault, LegalDate } from '@trust-supervision/kernel';
import {
  parametersInForce,
  review,
  RULES,
  shippedParameters,
  worst,
  type FilingFacts,
  type ParameterRow,
  type ParametersInForce,
  type Place,
  type Review,
  type Rule,
  type RuleSet,
} from '@trust-supervision/review';
import { DecisionEntity, RuleSetEntity, SeedEntity, type DecisionRow } from './decisions.entity';
import { publishedParameters } from './parameters.store';

/** What the filings of a transaction are reviewed by: the parameters as they are published, and the day's seed. */
export type ReviewGround = {
  readonly day: LegalDate;
  readonly seed: string;
  readonly inForce: (place: Pick<Place, 'business' | 'district'>) => ParametersInForce;
};

/** A filing under review: what its enterprise calls it, its facts, and what is wrong with the document itself. */
export type ReviewedFiling = {
  readonly filingKey: string;
  readonly facts: FilingFacts;
  readonly documentFaults?: readonly Fault[];
};

/** A decision before it is kept. */
export type Decision = Omit<DecisionRow, 'ruleSet'> & { readonly ruleSet: RuleSet };

/** A decision with the filing that it is of. */
export const filedAs = (decision: Decision, filingId: string): Decision =>
  writtenOut(decision, filingId, decision.ruleSet);

/** Field by field: every filing passes here, and spread it would take fifty times as long. */
const writtenOut = <Kept>(decision: Decision, filingId: string | null, ruleSet: Kept) => ({
  decisionId: decision.decisionId,
  filing: decision.filing,
  filingId,
  filingKey: decision.filingKey,
  usci: decision.usci,
  district: decision.district,
  ruleSet,
  ruleOutcome: decision.ruleOutcome,
  outcome: decision.outcome,
  runs: decision.runs,
  documentFaults: decision.documentFaults,
  decidedOn: decision.decidedOn,
  decidedAt: decision.decidedAt,
});

type Published = { readonly number: number; readonly rows: readonly ParameterRow[] };

/**
 * Reviews filings and keeps every decision in the transaction of its filing: `ground` once, `decide` each, `keep` all.
 * What it remembers between transactions is what nobody changes: seeds, rule sets, and publications by their number.
 */
export class Reviewer {
  #published: Published | undefined;
  #seed: { readonly day: LegalDate; readonly seed: string } | undefined;
  readonly #inForce = new Map<string, ParametersInForce>();
  readonly #keptRuleSets = new Set<string>();

  constructor(
    private readonly clock: Clock,
    private readonly rules: readonly Rule[] = RULES,
  ) {}

  /** Looks up what reviews rest on; two small statements, whatever the number of filings. */
  async ground(tx: Tx): Promise<ReviewGround> {
    const day = this.clock.businessDay();
    const published = await this.#publishedNow(tx);
    const seed = await this.#seedOf(tx, day);
    return { day, seed, inForce: (place) => this.#parameters(published, { ...place, day }) };
  }

  /** Reviews one filing. Faults of the document refuse it, whatever the rules come to: all of it is told at once. */
  decide(ground: ReviewGround, { filingKey, facts, documentFaults = [] }: ReviewedFiling): Decision {
    const decisionId = newId();
    const place = { business: facts.filing, district: facts.district };
    const draw = { seed: ground.seed, key: decisionId };
    const reviewed: Review = review({ ...facts, day: ground.day, draw }, ground.inForce(place), this.rules);
    return {
      decisionId,
      filing: facts.filing,
      filingId: null,
      filingKey,
      usci: facts.enterprise.usci,
      district: facts.district,
      ruleSet: reviewed.ruleSet,
      ruleOutcome: reviewed.outcome,
      outcome: worst([reviewed.outcome, documentFaults.length > 0 ? 'REJECT' : 'APPROVE']),
      runs: reviewed.runs,
      documentFaults,
      decidedOn: ground.day,
      decidedAt: storedInstant(this.clock.now()),
    };
  }

  /** Keeps decisions, those of refused filings as well. Inside the transaction that files or refuses. */
  async keep(tx: Tx, decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === 0) return;
    const fresh = new Map(
      decisions
        .filter(({ ruleSet }) => !this.#keptRuleSets.has(ruleSet.version))
        .map(({ ruleSet }) => [ruleSet.version, ruleSet]),
    );
    if (fresh.size > 0) {
      const recordedAt = storedInstant(this.clock.now());
      await tx.insertNew(
        RuleSetEntity,
        [...fresh.values()].map((ruleSet) => ({ ...ruleSet, recordedAt })),
      );
      tx.afterCommit(() => {
        for (const version of fresh.keys()) this.#keptRuleSets.add(version);
      });
    }
    await tx.insert(
      DecisionEntity,
      decisions.map((decision) => writtenOut(decision, decision.filingId, decision.ruleSet.version)),
    );
  }

  async #publishedNow(tx: Tx): Promise<Published> {
    const [last] = await tx.rows<{ number: unknown }>(
      'SELECT MAX(publication) AS number FROM review_publication',
    );
    const number = Number(last?.number ?? 0);
    if (this.#published?.number === number) return this.#published;
    const published = {
      number,
      rows: [...shippedParameters(this.rules), ...(await publishedParameters(tx))],
    };
    // The publication may be of this transaction, so it is remembered only when that holds.
    tx.afterCommit(() => {
      this.#published = published;
      this.#inForce.clear();
    });
    return published;
  }

  #parameters(published: Published, place: Place): ParametersInForce {
    const key = `${published.number}/${place.business}/${place.district}/${place.day}`;
    const known = this.#inForce.get(key);
    if (known) return known;
    const inForce = parametersInForce(published.rows, place);
    this.#inForce.set(key, inForce);
    return inForce;
  }

  /** The first filing of a day draws its seed and logs it; all others of the day find it. */
  async #seedOf(tx: Tx, day: LegalDate): Promise<string> {
    if (this.#seed?.day === day) return this.#seed.seed;
    const drawn = { day, seed: randomBytes(32).toString('hex'), recordedAt: storedInstant(this.clock.now()) };
    const logged = await tx.repository(SeedEntity).findOneBy({ day });
    if (!logged) await tx.insertNew(SeedEntity, [drawn]);
    const found = logged ?? (await tx.repository(SeedEntity).findOneBy({ day }));
    if (!found) throw new Error('a seed that could not be logged must be there');
    tx.afterCommit(() => {
      this.#seed = { day, seed: found.seed };
    });
    return found.seed;
  }
}
