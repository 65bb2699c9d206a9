import type { EventOf, EventType, Scope } from '@trust-supervision/contracts';
import { UnknownCursor, type EventFeed, type FeedEvent } from '@trust-supervision/events';
import { badInput } from '@trust-supervision/graphql';
import { requireRole, rowLimit } from './access';
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
 * are about it, customs all of them, others none.
 */
export type Status<Context, Type extends EventType = EventType> = {
  /** The subscription's field, for example `bondedListChanged`; its type has the same name with a capital. */
  readonly field: string;
  readonly about: string;
  /** What a token must be good for. */
  readonly scope: Scope;
  /** The contracts of partner agencies that it is part of; their tags. */
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
  return [cursor, ...of.map(sdlOf)].join('\n');
}

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
  const cursor = (_parent: unknown, _args: unknown, { identity }: Asking) => feed.cursor(rowLimit(identity));
  return {
    Query: { [cursorField]: cursor },
    Subscription: Object.fromEntries(of.map((each) => [each.field, subscriptionTo(each, feed)])),
    ...Object.fromEntries(of.map((each) => [typeOf(each.field), fieldsOf(each)])),
  };
}

const subscriptionTo = <Context>({ changes, forCustomsOnly }: Status<Context>, feed: EventFeed) => ({
  subscribe: async (_parent: unknown, { after }: { after?: string | null }, { identity }: Asking) => {
    if (forCustomsOnly) requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
    const types = Object.keys(changes) as EventType[];
    try {
      return await feed.open(after ?? null, { types, enterprises: rowLimit(identity) });
    } catch (failure) {
      if (failure instanceof UnknownCursor) throw badInput('after is no cursor of this graph');
      throw failure;
    }
  },
  resolve: (event: FeedEvent) => event,
});

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
