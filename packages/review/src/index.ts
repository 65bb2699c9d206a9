export * from './draw';
export { explainedRun, wouldPass, type ExplainedRun } from './explain';
export * from './facts';
export * from './parameter';
export * from './parameter-check';
export * from './page';
export * from './replay';
export * from './review';
export type { Hit, Rule } from './rule';
export { RULES } from './rules';
export * from './severity';
export {
  KNOWN_PARAMETERS,
  SHIPPED_PARAMETERS,
  type KnownParameter,
  type ParameterKind,
} from './shipped-parameters';
