import type { Database, Tx } from '@trust-supervision/database';
import type { RequestIdReused } from '@trust-supervision/graphql';
import type { Clock } from '@trust-supervision/kernel';
import type { Identity } from './identity';
import { once } from './once';

/** What a resolver posts through: one transaction, one effect for each request of this caller. */
export class Posting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identity: Identity,
  ) {}

  /** Runs a mutation's work once for its `requestId`, in one transaction (see `once`). */
  once<Outcome>(
    mutation: string,
    input: { readonly requestId: string },
    work: (tx: Tx) => Promise<Outcome>,
  ): Promise<Outcome | RequestIdReused> {
    const { subject } = this.identity;
    const request = { subject, mutation, requestId: input.requestId, input, now: this.clock.now() };
    return this.database.write((tx) => once(tx, request, () => work(tx)));
  }
}
