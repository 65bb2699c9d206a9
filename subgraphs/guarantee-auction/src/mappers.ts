import type { GuaranteeLine, GuaranteeRequirement } from './guarantee/guarantee';
import type { Rating } from './guarantee/share';

/** What resolvers hand to the fields of a GraphQL type. The book itself is account-book's: here it is its number. */
export type AccountBookParent = { bookNumber: string };
export type GuaranteeRequirementParent = GuaranteeRequirement;
export type GuaranteeLineParent = GuaranteeLine;
export type GuaranteeLevelParent = Rating;
