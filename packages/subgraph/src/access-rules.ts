import { buildSubgraphSchema } from '@apollo/subgraph';
import { isScope } from '@trust-supervision/contracts';
import { forbidden, unauthenticated } from '@trust-supervision/graphql';
import {
  defaultFieldResolver,
  isObjectType,
  parse,
  valueFromASTUntyped,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { scopesOf } from './access';
import { ROLES, type Identity } from './identity';

/** What every context has: who asks, which the access rules judge. */
export type Asking = { readonly identity: Identity };

/** Who may see a field: lists of alternatives, each of which names all that is needed (federation's `[[a, b], [c]]`). */
export type AccessRule = {
  readonly authenticated: boolean;
  readonly scopes: readonly (readonly string[])[] | null;
  /** Roles, in small letters. */
  readonly policies: readonly (readonly string[])[] | null;
};

/** A field with this tag is for everybody; it says so, so that no field is open by oversight. */
const OPEN_TAG = 'public';
const POLICIES = ROLES.map((role) => role.toLowerCase());

/** Throws UNAUTHENTICATED or FORBIDDEN unless the rule lets the caller pass. */
function pass(rule: AccessRule, identity: Identity): void {
  if (rule.authenticated && identity.role === 'PUBLIC') throw unauthenticated();
  const scopes = scopesOf(identity);
  if (rule.scopes && !rule.scopes.some((needed) => needed.every((scope) => scopes.has(scope)))) {
    throw refusal(identity, `the scope ${alternatives(rule.scopes)}`);
  }
  const role = identity.role.toLowerCase();
  if (rule.policies && !rule.policies.some((needed) => needed.every((policy) => policy === role))) {
    throw refusal(identity, `the role ${alternatives(rule.policies)}`);
  }
}

const refusal = ({ role }: Identity, needed: string) =>
  role === 'PUBLIC' ? unauthenticated() : forbidden(`This needs ${needed}.`);

const alternatives = (rules: readonly (readonly string[])[]): string =>
  rules.map((needed) => needed.join(' and ')).join(' or ');

/** The rules a caller must pass for a field: that of its type and its own. */
export function rulesOf(type: GraphQLObjectType, field: GraphQLField<unknown, never>): AccessRule[] {
  const rules = [ruleIn(directivesOf(type)), ruleIn(field.astNode?.directives ?? [])];
  return rules.filter((rule) => rule !== null);
}

/** The rule of a type; null when only its fields have some. */
const typeRuleOf = (type: GraphQLObjectType): AccessRule | null => ruleIn(directivesOf(type));

/**
 * Makes every field of a schema pass its rules before it is resolved, on every path: queries, `_entities`,
 * subscriptions. Throws when a field has no rule or a rule names an unknown scope or role.
 */
export function guardFields(schema: GraphQLSchema): void {
  const open = openFields(schema);
  if (open.length > 0)
    throw new Error(
      `these fields have no access rule (@authenticated, @requiresScopes, @policy, or @tag(name: "${OPEN_TAG}") for everybody): ${open.join(', ')}`,
    );
  for (const type of objectTypes(schema)) {
    guardReference(type);
    for (const field of ownFields(type)) guardField(rulesOf(type, field), field);
  }
}

function guardField(rules: readonly AccessRule[], field: GraphQLField<unknown, Asking>): void {
  if (rules.length === 0) return;
  const guard = guardOf(rules);
  const { resolve, subscribe } = field;
  const resolveOwn = resolve ?? defaultFieldResolver;
  const guarded: Resolver = (parent, args, context, info) => {
    guard(context.identity);
    return resolveOwn(parent, args, context, info);
  };
  behindGuard.set(guarded, { guard: ({ identity }) => guard(identity), resolve });
  field.resolve = guarded;
  if (!subscribe) return;
  field.subscribe = (parent, args, context, info) => {
    guard(context.identity);
    return subscribe(parent, args, context, info);
  };
}

type Resolver = GraphQLFieldResolver<unknown, Asking>;
/** A field taken apart: who may pass, and its own resolver, which most have none of. */
type Unguarded = {
  readonly guard?: (context: Asking) => void;
  readonly resolve: Resolver | undefined;
};

const behindGuard = new WeakMap<object, Unguarded>();

/** What is behind the guard of a field, for who asks the guard itself. */
export const unguarded = ({ resolve }: GraphQLField<unknown, Asking>): Unguarded =>
  (resolve && behindGuard.get(resolve)) ?? { resolve };

/** A thousand rows of one operation ask the same question a thousand times: who has passed last is remembered. */
function guardOf(rules: readonly AccessRule[]): (identity: Identity) => void {
  let passed: Identity | undefined;
  return (identity) => {
    if (identity === passed) return;
    for (const rule of rules) pass(rule, identity);
    passed = identity;
  };
}

/** How an entity is found by its key. */
type Reference = (reference: unknown, context: Asking, info: unknown) => unknown;
type Found = { subgraph?: { resolveReference?: Reference } };

/** How entities of a type are found; undefined where their key is all that is known of them. */
export const referenceOf = ({ extensions }: GraphQLObjectType): Reference | undefined =>
  (extensions['apollo'] as Found | undefined)?.subgraph?.resolveReference;

/** An entity is not found by its key either where its type's rule does not let the caller pass. */
function guardReference(type: GraphQLObjectType): void {
  const { subgraph } = (type.extensions['apollo'] ?? {}) as Found;
  const rule = typeRuleOf(type);
  const find = subgraph?.resolveReference;
  if (!subgraph || !find || !rule) return;
  const guard = guardOf([rule]);
  // Refused one by one (see `answerEntities`): the other entities of the same request are found all the same.
  subgraph.resolveReference = (reference, context, info) => {
    guard(context.identity);
    return find(reference, context, info);
  };
}

/**
 * The fields through which somebody could come in without passing a rule: a field of the roots and of an entity needs
 * one, its own or its type's. All others lie behind these. The keys of an entity are what the asker brings along.
 */
function openFields(schema: GraphQLSchema): string[] {
  const entries = objectTypes(schema).filter((type) => isRoot(schema, type) || keysOf(type).size > 0);
  return entries
    .filter((type) => typeRuleOf(type) === null && !isOpen(directivesOf(type)))
    .flatMap((type) =>
      ownFields(type)
        .filter((field) => rulesOf(type, field).length === 0 && !isOpen(field.astNode?.directives ?? []))
        .filter((field) => !keysOf(type).has(field.name))
        .map((field) => `${type.name}.${field.name}`),
    );
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('_'),
  ) as GraphQLObjectType[];

/** Without federation's `_entities` and `_service`, which only a gateway asks for. */
const ownFields = (type: GraphQLObjectType): GraphQLField<unknown, Asking>[] =>
  Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

const directivesOf = ({ astNode, extensionASTNodes }: GraphQLObjectType): readonly DirectiveNode[] =>
  [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);

const argumentOf = (directive: DirectiveNode, name: string): unknown => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && valueFromASTUntyped(value);
};

const isOpen = (directives: readonly DirectiveNode[]): boolean =>
  directives.some(
    ({ name, ...rest }) => name.value === 'tag' && argumentOf({ name, ...rest }, 'name') === OPEN_TAG,
  );

/** The names in the keys of an entity; none when it is no entity. */
const keysOf = (type: GraphQLObjectType): Set<string> =>
  new Set(
    directivesOf(type)
      .filter(({ name }) => name.value === 'key')
      .flatMap((key) => String(argumentOf(key, 'fields')).split(/\s+/)),
  );

function ruleIn(directives: readonly DirectiveNode[]): AccessRule | null {
  const named = (name: string) => directives.filter((directive) => directive.name.value === name);
  const scopes = named('requiresScopes').map((directive) =>
    known(argumentOf(directive, 'scopes'), isScope, 'scope'),
  );
  const policies = named('policy').map((directive) =>
    known(argumentOf(directive, 'policies'), (policy) => POLICIES.includes(policy), 'policy'),
  );
  if (scopes.length + policies.length + named('authenticated').length === 0) return null;
  return { authenticated: true, scopes: scopes[0] ?? null, policies: policies[0] ?? null };
}

function known(
  value: unknown,
  isKnown: (word: string) => boolean,
  kind: string,
): readonly (readonly string[])[] {
  const lists = value as string[][];
  const unknown = lists.flat().filter((word) => !isKnown(word));
  if (unknown.length > 0) throw new Error(`an access rule names the unknown ${kind} ${unknown.join(', ')}`);
  return lists;
}

/** The same for the SDL of a subgraph, before it runs. */
export const fieldsWithoutRule = (typeDefs: string): string[] =>
  openFields(buildSubgraphSchema({ typeDefs: parse(typeDefs) }));
