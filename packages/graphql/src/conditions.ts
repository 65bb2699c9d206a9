import { visit, type ASTNode } from 'graphql';

/** The variables that `@skip` and `@include` ask in these nodes: they decide what an operation selects. */
export function conditionVariables(nodes: readonly ASTNode[]): readonly string[] {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive: ({ name, arguments: given = [] }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given) if (value.kind === 'Variable') names.add(value.name.value);
      },
    });
  }
  return [...names];
}
