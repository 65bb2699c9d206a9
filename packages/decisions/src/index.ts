export { decisionEntities, decisionMigrations, type PublicationRow } from './decisions.entity';
export { Decisions, reviewOf, type KeptDecision } from './decisions.store';
export { reasonsOf, refusalOf } from './refusal';
export { ReviewParameters } from './parameters.store';
export { filedAs, Reviewer, type Decision, type ReviewedFiling, type ReviewGround } from './reviewer.store';
