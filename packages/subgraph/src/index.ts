export * from './access';
export { fieldsWithoutRule, guardFields, type Asking } from './access-rules';
export * from './batch';
export { Executor } from './executor';
export * from './filing-review';
export * from './draft';
export * from './enterprise-standing';
export { GroupPosting } from './group-posting';
export * from './identity';
export { holdsReferenceSets, loadMissingSets } from './reference-sets';
export { runSubgraph, secretOf, stopped, urlVariable } from './run-subgraph';
export { Lazy } from './lazy';
export * from './pending-filing';
export * from './review-task';
export * from './rows';
export { Reviews } from './reviews.store';
export { LONGEST_REQUEST_ID, once, type PostingRequest } from './once';
export { unpacked } from './packed';
export { Posting } from './posting';
export { ImportProgress, type Progress } from './progress';
export { serveSubgraph, type ServedSubgraph, type ServeSettings } from './serve';
export { BEAT_MS } from './serve-events';
export {
  bindingOf,
  FILE_NAME_HEADER,
  PATIENCE_HEADER,
  SIGNED_IDENTITY_HEADER,
  SUBGRAPH_PATHS,
} from './serve-wire';
export * from './start';
export { status, statusSdl, type Statuses } from './status';
export * from './transport';
export type { Uploads } from './uploads';
