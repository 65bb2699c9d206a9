import type { Tx } from '@trust-supervision/database';
import type { PublicationRow, ReviewParameters } from '@trust-supervision/decisions';
import type { Outbox } from '@trust-supervision/events';
import type { DraftedParameter, ParameterRow } from '@trust-supervision/review';

/** Publishes parameters of the review here, and announces them to the subgraphs that keep copies. */
export class ParametersDesk {
  constructor(
    private readonly parameters: ReviewParameters,
    private readonly outbox: Outbox,
  ) {}

  all(): Promise<readonly ParameterRow[]> {
    return this.parameters.all();
  }

  publications(): Promise<PublicationRow[]> {
    return this.parameters.publications();
  }

  /** Publishes a draft that was checked. */
  async publish(
    tx: Tx,
    draft: readonly DraftedParameter[],
    { causedBy, ...why }: Pick<PublicationRow, 'publishedBy' | 'reason'> & { readonly causedBy: string },
  ): Promise<PublicationRow> {
    const publication = await this.parameters.publish(tx, draft, why);
    const payload = { ...publication, parameters: [...draft] };
    await this.outbox.append(tx, { type: 'ReviewParametersPublished', payload, causedBy });
    return publication;
  }
}
