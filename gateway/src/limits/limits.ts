import type { Role } from '@trust-supervision/subgraph';

/** What one request may be at most. A request beyond is refused with 400 and reaches no subgraph. */
export type Limits = {
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Fields inside fields, fragments opened. */
  readonly depth: number;
  /** Fields, each as often as a fragment with it is spread. */
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Objects that the answer may hold, as far as the document and its variables tell (see `CostOf`). */
  readonly cost: number;
  /** Elements of each list in the variables. */
  readonly listLength: number;
  /** Lists and objects inside each other in the variables. */
  readonly variableDepth: number;
  /** Who may ask about the schema. */
  readonly introspection: readonly Role[];
  /** Requests of one client, and in how many seconds. */
  readonly rate: { readonly requests: number; readonly seconds: number };
};

/** Generous to an application and its pages, mean to a program that tries what it can get. */
export const DEFAULT_LIMITS: Limits = {
  tokens: 4_000,
  depth: 16,
  fields: 2_000,
  aliases: 100,
  rootFields: 20,
  directives: 100,
  cost: 20_000,
  listLength: 10_000,
  variableDepth: 16,
  introspection: ['ENTERPRISE', 'OFFICER', 'ADMINISTRATOR'],
  rate: { requests: 1_000, seconds: 10 },
};
