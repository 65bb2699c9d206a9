import DataLoader from 'dataloader';
import type { Decisions, KeptDecision } from '@trust-supervision/decisions';

/** Loads decisions for one request. Who may see them is for those who show them. */
export class Reviews {
  constructor(private readonly decisions: Decisions) {}

  readonly byId = new DataLoader<string, KeptDecision | null>(async (ids) => {
    const found = await this.decisions.byIds(ids);
    return ids.map((id) => found.find(({ decisionId }) => decisionId === id) ?? null);
  });

  /** All decisions on what was filed, oldest first: a filing that was returned may come again. */
  readonly ofFiling = new DataLoader<string, KeptDecision[]>(async (filingIds) => {
    const found = await this.decisions.ofFilings(filingIds);
    return filingIds.map((id) => found.filter(({ filingId }) => filingId === id));
  });
}
