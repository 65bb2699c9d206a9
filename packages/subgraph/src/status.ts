import type { DomainEvent, EventOf, EventType, Scope } from '@trust-supervision/contracts';
import {
  ownerOf,
  UnknownCursor,
  type EventFeed,
  type FeedEvent,
  type FeedFilter,
} from '@trust-supervision/events';
import { badInput, forbidden } from '@trust-supervision/graphql';
import { requireRole, rowLimit, scopesOf } from './access';
import type { Identity } from './identity';

/** A word and its description, as the schema shows them. */
type Described = { readonly name: string; readonly about: string };

/** A field of a status: its nullable type in the schema, and what it is for an event. */
type Shown<Context, Type extends EventType> = {
  readonly type: string;
  readonly about: string;
  readonly of: (event: EventOf<Type>, context: Context) => unknown;
};

/**
 * A status that callers subscribe to, told by events of the subgraph's own log. An enterprise is shown the events that
 * are about it, customs all of them, an agency those of its rows when its contract holds the status, others none.
 */
export type Status<Context, Type extends EventType = EventType> = {
  /** The subscription's field, for example `bondedListChanged`; its type has the same name with a capital. */
  readonly field: string;
  readonly about: string;
  /** What a token must be good for. */
  readonly scope: Scope;
  /** The contracts of partner agencies whose tags it bears; others name it themselves. */
  readonly contracts?: readonly string[];
  /** Whether enterprises and agencies are shown nothing of it, their own included. */
  readonly forCustomsOnly?: boolean;
  /** The events that tell it, and what each is called. */
  readonly changes: { readonly [Name in Type]: Described };
  readonly shows: Readonly<Record<string, Shown<Context, Type>>>;
};

/** Declares a status. */
export const status = <Context, Type extends EventType>(declared: Status<Context, Type>): Status<Context> =>
  declared as unknown as Status<Context>;

/** The statuses of a subgraph, and the query that tells a caller where their log stands. */
export type Statuses<Context> = {
  readonly cursorField: string;
  readonly of: readonly Status<Context>[];
};

type Asking = { readonly identity: Identity };

/** The schema of the statuses, to be added to that of the slices. */
export function statusSdl<Context>({ cursorField, of }: Statuses<Context>): string {
  const cursor = `extend type Query {
  """
  Where the log behind statuses of this part of the graph stands for the caller. Read it first, then what you show, then
  subscribe with it as "after": nothing is missed between, and a repeat is known by its cursor.
  """
  ${cursorField}: String! @authenticated${tagsOf(of.flatMap(({ contracts = [] }) => contracts))}
}`;
  return [cursor, feedSdl(feedField(cursorField)), ...of.map(sdlOf)].join('\n');
}

/** The name of the subscription to all statuses of a log. */
const feedField = (cursorField: string): string => cursorField.replace(/Cursor$/, 'Feed');

/** What the gateway makes the feed of the zone of; clients do not see it. */
const feedSdl = (field: string): string => `extend type Subscription {
  "All statuses of this log that the caller may be told, for the feed of the zone."
  ${field}(after: String): LoggedStatus! @authenticated @inaccessible
}
"A status (状态) as a log tells it, with the keys of what it is about."
type LoggedStatus @inaccessible @shareable {
  status: String!
  change: String!
  occurredOn: Date!
  recordedAt: DateTime!
  usci: String
  bookNumber: String
  listNumber: String
  declarationNumber: String
}`;

const tagsOf = (contracts: readonly string[]): string =>
  [...new Set(contracts)]
    .toSorted()
    .map((name) => ` @tag(name: "${name}")`)
    .join('');

function sdlOf<Context>({ field, about, scope, contracts = [], changes, shows }: Status<Context>): string {
  const type = typeOf(field);
  const kinds = Object.values(changes).map((change) => `  "${change.about}"\n  ${change.name}`);
  const fields = Object.entries(shows).map(([name, shown]) => `  "${shown.about}"\n  ${name}: ${shown.type}`);
  return `extend type Subscription {
  """
  ${about} With "after", the cursor of an event or of the log: first what followed it, from the log, without gap or
  repeat. Without: from now on.
  """
  ${field}(after: String): ${type}! @requiresScopes(scopes: [["${scope}"]])${tagsOf(contracts)}
}
"What a subscriber to ${field} is told."
type ${type} @requiresScopes(scopes: [["${scope}"]]) {
  "Come back with it as \`after\`."
  cursor: String!
  change: ${type.replace(/Changed$/, '')}Change!
  "The business day."
  occurredOn: Date!
  recordedAt: DateTime!
${fields.join('\n')}
}
enum ${type.replace(/Changed$/, '')}Change {
${kinds.join('\n')}
}`;
}

/** The resolvers of the statuses, over the log of the subgraph. */
export function statusResolvers<Context>(
  { cursorField, of }: Statuses<Context>,
  feed: EventFeed,
): Record<string, object> {
  const filterOf = (identity: Identity): FeedFilter => ({
    types: of.filter((each) => mayBeTold(each, identity)).flatMap(typesOf),
    owners: rowLimit(identity),
  });
  const cursor = (_parent: unknown, _args: unknown, { identity }: Asking) => feed.cursor(filterOf(identity));
  const fields = of.map((each) => [each.field, subscriptionTo(each, feed)] as const);
  return {
    Query: { [cursorField]: cursor },
    Subscription: {
      ...Object.fromEntries(fields),
      [feedField(cursorField)]: subscription(feed, filterOf),
    },
    LoggedStatus: loggedFields(of),
    ...Object.fromEntries(of.map((each) => [typeOf(each.field), fieldsOf(each)])),
  };
}

const typesOf = <Context>({ changes }: Status<Context>): EventType[] => Object.keys(changes) as EventType[];

/** Whether a caller is told a status at all; which rows of it is another question. */
function mayBeTold<Context>(
  { field, scope, forCustomsOnly = false }: Status<Context>,
  identity: Identity,
): boolean {
  const isCustoms = identity.role === 'OFFICER' || identity.role === 'ADMINISTRATOR';
  if (forCustomsOnly && !isCustoms) return false;
  if (identity.role === 'AGENCY' && !identity.statuses?.includes(field)) return false;
  return scopesOf(identity).has(scope);
}

/** A subscription to those events of a log that a caller is shown. */
const subscription = (feed: EventFeed, filterOf: (identity: Identity) => FeedFilter) => ({
  subscribe: async (_parent: unknown, { after }: { after?: string | null }, { identity }: Asking) => {
    try {
      return await feed.open(after ?? null, filterOf(identity));
    } catch (failure) {
      if (failure instanceof UnknownCursor) throw badInput('after is no cursor of this graph');
      throw failure;
    }
  },
  resolve: (event: FeedEvent) => event,
});

const subscriptionTo = <Context>(told: Status<Context>, feed: EventFeed) =>
  subscription(feed, (identity) => {
    if (told.forCustomsOnly) requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
    if (!mayBeTold(told, identity)) throw forbidden(`${told.field} is no part of the caller's contract.`);
    return { types: typesOf(told), owners: rowLimit(identity) };
  });

/** What the feed of the zone is told of an event. Throws where two statuses of a log tell the same event. */
function loggedFields<Context>(of: readonly Status<Context>[]): object {
  const statuses = new Map<EventType, Status<Context>>();
  for (const each of of) {
    for (const type of typesOf(each)) {
      const other = statuses.get(type);
      if (other) throw new Error(`${type} is told by ${other.field} and by ${each.field}`);
      statuses.set(type, each);
    }
  }
  const statusOf = ({ type }: DomainEvent): Status<Context> => statuses.get(type) as Status<Context>;
  const keyOf = (name: string, entity: string) => (logged: FeedEvent) =>
    Object.values(statusOf(logged.event).shows).some(({ type }) => type === entity)
      ? (Object(logged.event.payload) as Record<string, unknown>)[name]
      : null;
  return {
    status: ({ event }: FeedEvent) => statusOf(event).field,
    change: ({ event }: FeedEvent) => statusOf(event).changes[event.type].name,
    occurredOn: ({ event }: FeedEvent) => event.occurredOn,
    recordedAt: ({ event }: FeedEvent) => event.recordedAt,
    usci: ({ event }: FeedEvent) => ownerOf(event.payload),
    bookNumber: keyOf('bookNumber', 'AccountBook'),
    listNumber: keyOf('listNumber', 'BondedList'),
    declarationNumber: keyOf('declarationNumber', 'Declaration'),
  };
}

function fieldsOf<Context>({ changes, shows }: Status<Context>): object {
  const shown = Object.entries(shows).map(([name, { of }]) => [
    name,
    ({ event }: FeedEvent, _args: unknown, context: Context) => of(event, context),
  ]);
  return {
    change: ({ event }: FeedEvent) => changes[event.type].name,
    occurredOn: ({ event }: FeedEvent) => event.occurredOn,
    recordedAt: ({ event }: FeedEvent) => event.recordedAt,
    ...Object.fromEntries(shown),
  };
}

const typeOf = (field: string): string => field.replace(/^./, (first) => first.toUpperCase());
