import { DEFINITIONS } from '@trust-supervision/cli';
import type { SubgraphName } from '@trust-supervision/contracts';
import { Executor, type Asking } from '@trust-supervision/subgraph';
import type { Keys } from './operations';

/**
 * Subgraphs that cost next to nothing, so that the gateways are what is measured: they read the variables of a planned
 * fetch and say what the fields of the two operations would be, which is made once for each key. They check no
 * signature.
 */
type Variables = Readonly<Record<string, unknown>>;
type Said = { readonly data: Record<string, unknown> };

const VARIANTS = 200;
const usciOf = (number: number): string => `91210200MA${String(number).padStart(7, '0')}A`;

/** The keys that canned subgraphs know. */
export const CANNED_KEYS: Keys = {
  cursors: Array.from({ length: VARIANTS }, (_, number) => `cursor-${number}`),
  uscis: Array.from({ length: VARIANTS }, (_, number) => usciOf(number)),
};

/** Makes what is asked for once for each key, whoever asks. */
function remembered<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const enterprise = remembered((usci): object => ({
  __typename: 'Enterprise',
  id: `enterprise-${usci}`,
  usci,
  customsCode: '2102960001',
  nameZh: `大连企业${usci}`,
  nameEn: `Works ${usci}`,
  district: '0906',
  trade: 'Plastics',
  creditRating: { __typename: 'CreditRating', level: 'CERTIFIED' },
}));

const accountBooks = (usci: string): object[] => [
  {
    __typename: 'AccountBook',
    bookNumber: `E0906${usci.slice(-8, -1)}`,
    bondedLists: {
      nodes: [1, 2].map((place) => ({
        __typename: 'BondedList',
        listNumber: `QD${place}${usci.slice(2, -1)}`,
      })),
    },
  },
];

const money = (amount: string): object => ({ amount, currency: 'CNY' });
const guaranteeRequirement = (bookNumber: string): object => ({
  isMandatory: false,
  shareRate: '0.5',
  full: money(`${bookNumber.slice(-5)}.00`),
  due: money(`${bookNumber.slice(-4)}.50`),
});

type Reference = Readonly<Record<string, string>>;

const ofUsci = remembered((usci) => ({ __typename: 'Enterprise', usci, accountBooks: accountBooks(usci) }));
const ofListNumber = remembered((listNumber) => ({
  __typename: 'BondedList',
  listNumber,
  declaration: { declarationNumber: `0906${listNumber.slice(3)}` },
}));
const ofBookNumber = remembered((bookNumber) => ({
  __typename: 'AccountBook',
  bookNumber,
  guaranteeRequirement: guaranteeRequirement(bookNumber),
}));

/** What each says of one entity. */
const ENTITIES: Readonly<Record<SubgraphName, (key: Reference) => object>> = {
  'enterprise-credit': ({ usci = '' }) => enterprise(usci),
  'account-book': ({ usci = '' }) => ofUsci(usci),
  'clearance-inspection': ({ listNumber = '' }) => ofListNumber(listNumber),
  'guarantee-auction': ({ bookNumber = '' }) => ofBookNumber(bookNumber),
};

/** What a canned subgraph says to a planned fetch. */
export function cannedAnswer(name: SubgraphName, variables: Variables): Said {
  const { representations, after, usci } = variables;
  if (Array.isArray(representations)) return { data: { _entities: representations.map(ENTITIES[name]) } };
  if (typeof usci === 'string') return { data: { enterprise: enterprise(usci) } };
  return { data: { enterprises: enterprisesAfter(String(after)) } };
}

const enterprisesAfter = remembered((cursor) => {
  const first = Number(cursor.slice('cursor-'.length)) * 20;
  return { nodes: Array.from({ length: 20 }, (_, place) => enterprise(usciOf(first + place))) };
});

const RESOLVERS: Readonly<Record<SubgraphName, object>> = {
  'enterprise-credit': {
    Query: {
      enterprise: (_parent: unknown, { usci }: { usci: string }) => enterprise(usci),
      enterprises: (_parent: unknown, { after }: { after: string }) => enterprisesAfter(after),
    },
  },
  'account-book': { Enterprise: { __resolveReference: ENTITIES['account-book'] } },
  'clearance-inspection': { BondedList: { __resolveReference: ENTITIES['clearance-inspection'] } },
  'guarantee-auction': { AccountBook: { __resolveReference: ENTITIES['guarantee-auction'] } },
};

/** The same as a schema in the process of a gateway: the SDL of the real subgraph, with resolvers that say the above. */
export function cannedExecutor(name: SubgraphName): Executor<Asking> {
  const definition = DEFINITIONS.find((one) => one.name === name);
  if (!definition) throw new Error(`there is no subgraph ${name}`);
  const report = (failure: unknown): void => console.error(failure);
  return new Executor(definition.typeDefs, RESOLVERS[name], (identity) => ({ identity }), report);
}
