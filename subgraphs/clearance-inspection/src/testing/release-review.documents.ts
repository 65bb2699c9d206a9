import type { Identity } from '@trust-supervision/subgraph';
import { callerOf } from '@trust-supervision/testkit';

const officer = (name: string): Identity => ({ ...callerOf(name, 'OFFICER'), name, district: '0906' });
/** Two officers of the district of the declarations. */
export const WANG = officer('Wang');
export const LI = officer('Li');

/** What officers and enterprises ask of the review of releases, as the tests send it. */
const REVIEW = `id outcome filing filingId filingKey enterpriseUsci ruleSetVersion wouldPass
  rules { rule titleZh basisZh outcome inputs { name value } limits { name value } hits { code severity } }`;
export const DECLARATION = `query ($number: String!) { declaration(declarationNumber: $number) {
  state releasedOn returns { returnedOn reason } reviewDecisions { ${REVIEW} } } }`;
export const BY_ID = `query ($id: ID!) { declarationReviewDecision(id: $id) { ${REVIEW} } }`;
export const REPLAY = `query ($id: ID!) { replayDeclarationReview(decisionId: $id) { same before after differences { reason } } }`;
export const WHAT_IF = `query ($input: ReviewWhatIfInput!) { declarationReviewWhatIf(input: $input) { __typename
  ... on ReviewWhatIf { examined changed { filingKey before after added { rule code } } } } }`;
const TASK = `id filingNumber enterpriseUsci district state ageMinutes reasons { rule } claimedBy decidedBy decisionReason
  followsTaskId steps { event by decision reason } enterprise { usci } declaration { declarationNumber state }`;
const REFUSALS = `... on ReviewTaskAlreadyDecided { decision decidedBy } ... on FilingRefused { faults { path rule } }
  ... on NotFound { kind }`;
export const CLAIM = `mutation ($input: ClaimReviewTaskInput!) { claimDeclarationReviewTask(input: $input) { __typename
  ... on DeclarationReviewTaskClaimed { task { ${TASK} } } ${REFUSALS} } }`;
export const DECIDE = `mutation ($input: DecideReviewTaskInput!) { decideDeclarationReviewTask(input: $input) { __typename
  ... on DeclarationReviewTaskDecided { task { ${TASK} } followedBy { id followsTaskId state } } ${REFUSALS} } }`;
export const TASKS = `query ($state: ReviewTaskState) { declarationReviewTasks(state: $state) { nodes { ${TASK} } } }`;
export const BY_KEY = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on DeclarationReviewTask { filingNumber } } }`;

/** What of the answers the tests read. */
export type Review = {
  id: string;
  outcome: string;
  rules: { rule: string; basisZh: string; inputs: object[]; hits: object[] }[];
};
export type Declaration = {
  state: string;
  releasedOn: string | null;
  returns: object[];
  reviewDecisions: Review[];
};
export type Task = { id: string; state: string; filingNumber: string };
export type Answer = {
  __typename: string;
  task?: Task;
  followedBy?: Task | null;
  faults?: { path: string; rule: string }[];
  decidedBy?: string;
};
