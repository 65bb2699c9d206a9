import {
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
  type DirectiveNode,
  type ScalarTypeDefinitionNode,
} from 'graphql';

/** The access rules that the SDL declares for any federation router. */
const ACCESS_RULES = ['authenticated', 'requiresScopes', 'policy'];
const ACCESS_SPEC = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\//;

/**
 * The supergraph without its access directives: @apollo/gateway 2.14 refuses a supergraph that carries them.
 * Removes their uses, definitions, `@link`s, `@join__directive`s and argument scalars, and nothing else. The
 * subgraphs enforce the rules themselves, so nothing is opened by this.
 */
export function stripAccessDirectives(supergraphSdl: string): string {
  const stripped = visit(parse(supergraphSdl), {
    Directive: (node) => (isAccessRule(node) ? null : undefined),
    DirectiveDefinition: (node: DirectiveDefinitionNode) =>
      ACCESS_RULES.includes(node.name.value) ? null : undefined,
    ScalarTypeDefinition: (node: ScalarTypeDefinitionNode) =>
      ACCESS_RULES.some((rule) => node.name.value.startsWith(`${rule}__`)) ? null : undefined,
  });
  return `${print(stripped)}\n`;
}

function isAccessRule(directive: DirectiveNode | ConstDirectiveNode): boolean {
  if (ACCESS_RULES.includes(directive.name.value)) return true;
  if (directive.name.value === 'link') return ACCESS_SPEC.test(textArgument(directive, 'url'));
  if (directive.name.value === 'join__directive') {
    return ACCESS_RULES.includes(textArgument(directive, 'name')) || linksAccessSpec(directive);
  }
  return false;
}

/** `@join__directive(name: "link", args: {url: ...})` keeps a subgraph's own `@link` in the supergraph. */
function linksAccessSpec(directive: DirectiveNode | ConstDirectiveNode): boolean {
  const args = directive.arguments?.find(({ name }) => name.value === 'args')?.value;
  if (args?.kind !== 'ObjectValue') return false;
  const url = args.fields.find(({ name }) => name.value === 'url')?.value;
  return url?.kind === 'StringValue' && ACCESS_SPEC.test(url.value);
}

function textArgument(directive: DirectiveNode | ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === 'StringValue' ? value.value : '';
}
