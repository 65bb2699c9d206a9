import { callerOf, fieldOf, TODAY } from '@trust-supervision/testkit';
import type { World } from './account-book.world';

const PUBLISH = `mutation ($input: PublishReviewParametersInput!) {
  publishReviewParameters(input: $input) { __typename ... on FilingRefused { faults { path rule message } } } }`;

/** Where prices are made up and say nothing, the band around the average of the cycle (R07) is switched off. */
export async function leavePricesAlone(world: World): Promise<void> {
  const off = { code: 'R07.priceBand', value: '0.3', source: 'test', validFrom: TODAY, enabled: false };
  const input = { requestId: 'prices', reason: 'prices are made up here', parameters: [off] };
  const administrator = callerOf('administrator', 'ADMINISTRATOR');
  const answer = await world.ask(PUBLISH, { input }, administrator);
  if (
    fieldOf<{ __typename: string }>(answer, 'publishReviewParameters').__typename !==
    'ReviewParametersPublished'
  )
    throw new Error(`prices were not left alone: ${JSON.stringify(answer)}`);
}
