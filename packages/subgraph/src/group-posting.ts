import { GroupCommit, type Database, type Tx } from '@trust-supervision/database';
import type { RequestIdReused } from '@trust-supervision/graphql';
import type { Clock } from '@trust-supervision/kernel';
import type { Identity } from './identity';
import { checkRequest, onceTogether, type PostingRequest } from './once';

/** Decides orders in one transaction, in their order: what is decided of one is ground for the next. */
type DecideTogether<Order, Decision> = (tx: Tx, orders: readonly Order[]) => Promise<readonly Decision[]>;

type OrderRequest<Order, Decision> = PostingRequest & {
  readonly order: Order;
  readonly answer: (decision: Decision) => unknown;
};

/** What is asked, of what (orders of one `key` wait for the same lock), and how its decision is answered. */
type Posted<Order, Decision, Outcome> = {
  readonly key: string;
  readonly order: Order;
  /** Plain JSON: it is stored as the outcome of the request. */
  readonly answer: (decision: Decision) => Outcome;
};

/** Like `Posting`, for what many callers post at the same moment: one transaction for all, one effect for each. */
export class GroupPosting<Order, Decision> {
  readonly #commit: GroupCommit<OrderRequest<Order, Decision>, unknown>;

  constructor(
    database: Database,
    private readonly clock: Clock,
    decide: DecideTogether<Order, Decision>,
  ) {
    this.#commit = new GroupCommit(database, (tx, requests) =>
      onceTogether(tx, requests, async (fresh) => {
        const decisions = await decide(
          tx,
          fresh.map(({ order }) => order),
        );
        return fresh.map(({ answer }, index) => answer(decisions[index] as Decision));
      }),
    );
  }

  /** Posts an order once for its `requestId` (see `once`). */
  async once<Outcome>(
    { subject }: Identity,
    mutation: string,
    input: { readonly requestId: string },
    { key, order, answer }: Posted<Order, Decision, Outcome>,
  ): Promise<Outcome | RequestIdReused> {
    const { requestId } = input;
    const request = { subject, mutation, requestId, input, now: this.clock.now(), order, answer };
    checkRequest(request);
    return (await this.#commit.run(key, request)) as Outcome | RequestIdReused;
  }
}
