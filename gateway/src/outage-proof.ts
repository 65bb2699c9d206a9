import {
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * The schemas of subgraphs as the graph can promise them: a subgraph that is away must not erase what the others say.
 * So the fields of `Query`, and those that a subgraph adds to another one's entity, may be null in the graph even where
 * the subgraph itself always has a value. The owner of an entity is who has its `id` as a key.
 */
export function outageProof(documents: ReadonlyMap<string, DocumentNode>): Map<string, DocumentNode> {
  const owners = new Map(
    [...documents].flatMap(([name, document]) =>
      objectsIn(document)
        .filter((type) => keysOf(type).includes('id'))
        .map((type) => [type.name.value, name] as const),
    ),
  );
  return new Map([...documents].map(([name, document]) => [name, softened(document, name, owners)]));
}

function softened(document: DocumentNode, name: string, owners: ReadonlyMap<string, string>): DocumentNode {
  const keys = new Map<string, string[]>();
  for (const type of objectsIn(document))
    keys.set(type.name.value, [...(keys.get(type.name.value) ?? []), ...keysOf(type)]);
  const soften = (type: ObjectNode): ObjectNode | undefined => {
    const owner = owners.get(type.name.value);
    if (type.name.value !== 'Query' && (owner === undefined || owner === name)) return undefined;
    const own = keys.get(type.name.value) ?? [];
    return {
      ...type,
      fields: (type.fields ?? []).map((field) => (own.includes(field.name.value) ? field : nullable(field))),
    };
  };
  return visit(document, { ObjectTypeDefinition: soften, ObjectTypeExtension: soften });
}

const nullable = (field: FieldDefinitionNode): FieldDefinitionNode =>
  field.type.kind === 'NonNullType' ? { ...field, type: field.type.type } : field;

const objectsIn = ({ definitions }: DocumentNode): ObjectNode[] =>
  definitions.filter(
    (node): node is ObjectNode => node.kind === 'ObjectTypeDefinition' || node.kind === 'ObjectTypeExtension',
  );

/** The names in the keys of a type. */
const keysOf = ({ directives = [] }: ObjectNode): string[] =>
  directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'fields'))
    .flatMap(({ value }) => String(valueFromASTUntyped(value)).split(/\s+/));
