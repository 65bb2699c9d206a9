export { GraphEngine, type Answered, type Run } from './graph-engine';
export type { PreparedOperation } from './prepared-operation';
