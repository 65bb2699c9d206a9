import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { referenceOf, type Asking } from './access-rules';
import { isPromise } from './execution/run';

/** A type and a key, as a gateway sends them. */
type Representation = { readonly __typename: string };
type Entities = GraphQLFieldResolver<unknown, Asking, { representations: readonly Representation[] }>;

/**
 * Answers `_entities` as @apollo/subgraph does, which makes several promises for each entity: here one is made where
 * its finder makes one. What cannot be found or shown fails alone. Entities of an interface are left to Apollo.
 */
export function answerEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const byApollo = field?.resolve as Entities | undefined;
  if (!field || !byApollo) return;
  const resolve: Entities = (source, asked, ...of) => {
    const types = asked.representations.map(({ __typename }) => schema.getType(__typename));
    if (!types.every(isObjectType)) return byApollo(source, asked, ...of);
    return asked.representations.map((representation, place) => {
      try {
        const find = referenceOf(types[place] as (typeof types)[number]);
        return found(find ? find(representation, ...of) : representation, representation);
      } catch (failure) {
        return failure instanceof Error ? failure : new Error(String(failure));
      }
    });
  };
  field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
}

const found = (entity: unknown, { __typename }: Representation): unknown =>
  isPromise(entity) ? entity.then((one) => named(one, __typename)) : named(entity, __typename);

/** An entity that says of which type it is. */
function named(entity: unknown, __typename: string): unknown {
  if (typeof entity !== 'object' || entity === null || entity instanceof Error) return entity;
  const known = (entity as Partial<Representation>).__typename;
  if (known === __typename) return entity;
  if (known !== undefined) return { ...entity, __typename };
  // Hidden, since the object is its finder's, who may look at what it has.
  return Object.defineProperty(entity, '__typename', { value: __typename });
}
