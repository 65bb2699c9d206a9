/**
 * Resolver types, one file per subgraph, written from its SDL: a resolver that does not fit the schema does
 * not compile. `npm run generate` writes them, `npm run generate:check` fails when they drift.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const SHARED_SDL = 'packages/graphql/src';

/** The SDL files under a folder, in a fixed order: the generated text depends on nothing else. */
function sdlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file))
    .toSorted();
}

/**
 * What resolvers hand to the fields of a type, where that is not the type's own shape: a subgraph says so by
 * exporting `<GraphQLType>Parent` from `src/mappers.ts`.
 */
function mappersOf(source: string): Record<string, string> {
  const file = join(source, 'mappers.ts');
  if (!existsSync(file)) return {};
  const declarations = readFileSync(file, 'utf8').matchAll(/^export (?:type|interface) (\w+)Parent\b/gm);
  return Object.fromEntries([...declarations].map(([, type]) => [type, `../mappers#${type}Parent`]));
}

/** The resolver types of one subgraph. */
function resolverTypes(source: string, sdl: string[]): CodegenConfig['generates'][string] {
  return {
    schema: [...sdlFiles(SHARED_SDL), ...sdl],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      contextType: '../context#Context',
      mappers: mappersOf(source),
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      makeResolverTypeCallable: true,
      // A member of a union that does not say what it is would fail only when it is asked for.
      resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      strictScalars: true,
      scalars: {
        Decimal: '@trust-supervision/kernel#Decimal',
        Date: '@trust-supervision/kernel#LegalDate',
        DateTime: { input: 'string', output: 'Date | string' },
        _FieldSet: 'string',
      },
    },
  };
}

const generates = readdirSync('subgraphs').flatMap((name) => {
  const source = join('subgraphs', name, 'src');
  const sdl = sdlFiles(source);
  return sdl.length === 0
    ? []
    : [[join(source, 'generated/resolvers.ts'), resolverTypes(source, sdl)] as const];
});

const config: CodegenConfig = { silent: true, generates: Object.fromEntries(generates) };
export default config;
