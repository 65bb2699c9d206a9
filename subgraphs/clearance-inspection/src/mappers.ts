import type { Declaration } from './declaration/declaration';
import type { AlreadyReleased, DeclarationIsCancelled } from './declaration/declaration.problems';

/** What resolvers hand to the fields of a GraphQL type; outcomes of mutations are stored, so they hold ids only. */
export type DeclarationParent = Declaration;
export type BondedListParent = { listNumber: string };
export type EnterpriseParent = { usci: string };
export type AlreadyReleasedParent = AlreadyReleased;
export type DeclarationIsCancelledParent = DeclarationIsCancelled;
export type DeclarationReleasedParent = { __typename: 'DeclarationReleased'; declarationId: string };
