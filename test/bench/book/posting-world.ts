import { accountBook } from '@trust-supervision/account-book';
import type { Database, Dialect } from '@trust-supervision/database';
import { InProcessBus, Outbox } from '@trust-supervision/events';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { loadReferenceSets, seedSets } from '@trust-supervision/reference';
import { startSubgraph, type Identity } from '@trust-supervision/subgraph';
import { eligibleEnterprises, staffOf, temporarySchema } from '@trust-supervision/testkit';

export const DAY = legalDate('2020-06-01');
export const ENTERPRISES = 16;
export const MATERIALS = 8;
export const PRODUCTS = 4;
/** Materials that a product takes. */
export const MATERIALS_A_PRODUCT = 3;

export const usciOf = (enterprise: number): string =>
  `91210200MA00001${String(enterprise).padStart(2, '0')}A`;
export const bookOf = (enterprise: number): string => `E09062000${String(enterprise).padStart(3, '0')}`;

type Context = ReturnType<ReturnType<typeof accountBook.build>['context']>;

/** The account books of several enterprises on a schema of their own, and what lists are posted through. */
export type PostingWorld = {
  readonly url: string;
  readonly database: Database;
  readonly contextOf: (identity: Identity) => Context;
  stop(): Promise<void>;
};

/** Sets up the books. Statements are shown to `onStatement`. */
export async function startPostingWorld(
  engine: Dialect,
  onStatement: (statement: string) => void = () => undefined,
): Promise<PostingWorld> {
  const schema = await temporarySchema(engine);
  const clock = new SetClock(DAY);
  const failed = (failure: unknown): void => {
    throw failure;
  };
  const bus = new InProcessBus(failed);
  const enterprises = Array.from({ length: ENTERPRISES }, (_, index) => index + 1);
  const known = eligibleEnterprises(...enterprises.map(usciOf));
  bus.connect('enterprise-credit', {
    after: async (position) => known.filter((event) => event.position > position),
  });
  let contextOf: PostingWorld['contextOf'] | undefined;
  const subgraph = await startSubgraph(
    {
      ...accountBook,
      build: (parts) => {
        // An outbox that wakes nobody: numbering and delivering events is not what is measured.
        const outbox = new Outbox(accountBook.name, parts.database, clock);
        const slices = accountBook.build({ ...parts, outbox });
        contextOf = slices.context;
        return slices;
      },
    },
    { databaseUrl: schema.url, clock, bus, onBug: (_source, failure) => failed(failure), onStatement },
  );
  if (!contextOf) throw new Error('a subgraph builds its slices');
  await loadReferenceSets(subgraph.database, seedSets());
  await bus.drained();
  for (const enterprise of enterprises) {
    const { data, errors } = await subgraph.execute({
      query:
        'mutation ($input: FileAccountBookInput!) { outcome: fileAccountBook(input: $input) { __typename ... on FilingRefused { faults { path rule } } } }',
      variables: { input: bookInput(enterprise) },
      identity: { ...staffOf(usciOf(enterprise)), businessDay: DAY },
    });
    const outcome = JSON.stringify(data?.['outcome']);
    if (errors || outcome !== '{"__typename":"AccountBookFiled"}')
      throw new Error(`${outcome} ${String(errors)}`);
  }
  return {
    url: schema.url,
    database: subgraph.database,
    contextOf,
    stop: async () => {
      await subgraph.stop();
      await schema.drop();
    },
  };
}

const bookInput = (enterprise: number): object => ({
  requestId: `book-${enterprise}`,
  bookNumber: bookOf(enterprise),
  internalNumber: 'B-1',
  enterpriseUsci: usciOf(enterprise),
  enterpriseName: `Works ${enterprise}`,
  district: '0906',
  bookType: 'ENTERPRISE_UNIT',
  accountingMethod: 'UNIT_CONSUMPTION',
  consumptionLink: 'BEFORE_EXPORT',
  maxTurnoverAmount: '9000',
  lastWriteOffOn: '2019-12-31',
  materials: Array.from({ length: MATERIALS }, (_, index) => ({
    ...itemInput(index + 1),
    hsCode: '3908101101',
    unit: '035',
    openingQuantity: '100000',
  })),
  products: Array.from({ length: PRODUCTS }, (_, index) => ({
    ...itemInput(index + 1),
    hsCode: '3926909090',
    unit: '007',
  })),
  consumptions: Array.from({ length: PRODUCTS * MATERIALS_A_PRODUCT }, (_, index) => ({
    productItemNumber: Math.floor(index / MATERIALS_A_PRODUCT) + 1,
    materialItemNumber: ((index * 3) % MATERIALS) + 1,
    version: '1',
    netConsumption: `0.0${1 + (index % 9)}4`,
    tangibleLossRate: '2.4',
    intangibleLossRate: '0.6',
  })),
});

const itemInput = (itemNumber: number): object => ({
  itemNumber,
  name: `Item ${itemNumber}`,
  price: '2.2',
  currency: 'USD',
});
