import type { Identity } from '@trust-supervision/subgraph';
import { fieldOf } from '@trust-supervision/testkit';
import type { Fault, World } from './account-book.world';
import { reviewer } from './write-off.world';

const TASK = `__typename id filingNumber enterpriseUsci district state level levels reasons { rule } openedAt ageMinutes
  claimedBy claimExpiresAt decision decidedBy decidedAt decisionReason followsTaskId steps { event by decision reason }
  ... on WriteOffReviewTask { enterprise { usci } writeOff { period { number state } } }`;
const REFUSALS = `... on ReviewTaskAlreadyDecided { decision decidedBy decidedAt message }
  ... on FilingRefused { faults { path rule value allowed } } ... on NotFound { kind key } ... on RequestIdReused { requestId }`;
const CLAIM = `mutation ($input: ClaimReviewTaskInput!) {
  claimReviewTask(input: $input) { __typename ... on ReviewTaskClaimed { task { ${TASK} } } ${REFUSALS} } }`;
const DECIDE = `mutation ($input: DecideReviewTaskInput!) {
  decideReviewTask(input: $input) { __typename ... on ReviewTaskDecided { task { ${TASK} } followedBy { ${TASK} } } ${REFUSALS} } }`;
const LIST = `query ($district: String, $state: ReviewTaskState, $first: Int, $after: String) {
  reviewTasks(district: $district, state: $state, first: $first, after: $after) {
    nodes { ${TASK} } pageInfo { hasNextPage endCursor } } }`;

export type TaskAnswer = {
  __typename: string;
  id: string;
  filingNumber: string;
  state: string;
  ageMinutes: number;
  reasons: { rule: string }[];
  claimedBy: string | null;
  decidedBy: string | null;
};
type Answer = {
  __typename: string;
  task?: TaskAnswer;
  followedBy?: TaskAnswer | null;
  faults?: Fault[];
  decidedBy?: string;
};

/** The work list of an officer through the graph; each step has a request id of its own unless one is given. */
export function tasksIn(world: World) {
  let requests = 0;
  const send = async (query: string, field: string, input: object, identity: Identity): Promise<Answer> => {
    requests += 1;
    const filled = { requestId: `${field}-${requests}`, ...input };
    return fieldOf<Answer>(await world.ask(query, { input: filled }, identity), field);
  };
  return {
    claim: (input: object, identity: Identity = reviewer('Wang')) =>
      send(CLAIM, 'claimReviewTask', input, identity),
    decide: (input: object, identity: Identity = reviewer('Wang')) =>
      send(DECIDE, 'decideReviewTask', input, identity),
    page: async (variables: Record<string, unknown> = {}, identity: Identity = reviewer('Wang')) =>
      fieldOf<{ nodes: TaskAnswer[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>(
        await world.ask(LIST, variables, identity),
        'reviewTasks',
      ),
    list: async (variables: Record<string, unknown> = {}, identity?: Identity) =>
      (await tasksIn(world).page(variables, identity)).nodes,
  };
}
