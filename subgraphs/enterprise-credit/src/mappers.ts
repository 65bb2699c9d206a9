import type { Coordinator } from './coordinator/coordinator';
import type { CreditRating } from './credit/credit';
import type { CreditMeasures } from './credit/measures';
import type { Enterprise } from './enterprise/enterprise';
import type { GoodsAndDataFlow } from './enterprise/goods-data-flow';
import type { Standing } from './standing/standing';
import type { Eligibility } from '@trust-supervision/contracts';

/** What resolvers hand to the fields of a GraphQL type; outcomes of mutations are stored, so they hold ids only. */
export type EnterpriseParent = Enterprise;
export type GoodsAndDataFlowParent = GoodsAndDataFlow;
export type CreditRatingParent = CreditRating;
export type CreditMeasuresParent = CreditMeasures;
export type EligibilityParent = Eligibility;
export type EnterpriseRegisteredParent = { __typename: 'EnterpriseRegistered'; enterpriseId: string };
export type GoodsAndDataFlowDeclaredParent = { __typename: 'GoodsAndDataFlowDeclared'; enterpriseId: string };
export type EnterpriseRatedParent = { __typename: 'EnterpriseRated'; enterpriseId: string; ratingId: string };
export type CoordinatorParent = Coordinator;
export type EnterpriseStandingParent = Standing;
export type EnterpriseStandingRecordedParent = {
  __typename: 'EnterpriseStandingRecorded';
  enterpriseId: string;
};
export type CoordinatorAssignedParent = { __typename: 'CoordinatorAssigned'; enterpriseId: string };
