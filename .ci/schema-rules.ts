import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What was released last, and which breaking changes are announced to clients since then. */
export type Announcements = {
  readonly release: string;
  readonly releasedOn: string;
  readonly breaking: readonly {
    /** As the check names it: `Enterprise.fax`, `ListState.DRAFT`, `Query.lists.first`. */
    readonly path: string;
    readonly announcedOn: string;
    /** What clients do instead. */
    readonly instead: string;
  }[];
};

/** A change that clients can notice. */
export type SchemaChange = {
  readonly level: 'BREAKING' | 'DANGEROUS' | 'SAFE';
  readonly path: string;
  readonly text: string;
};

const LEVELS = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
} as const;

/** Everything that changed from one schema to the next but the wording of descriptions. */
export async function changesBetween(released: string, current: string): Promise<SchemaChange[]> {
  const found = await diff(buildSchema(released), buildSchema(current));
  return withoutParts(found.filter(({ type }) => !type.includes('DESCRIPTION')))
    .map(({ criticality, path, message }) => ({
      level: LEVELS[criticality.level],
      path: path ?? '',
      text: message,
    }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** A type that was added is one change, not one for each of its fields. */
function withoutParts(changes: readonly Change[]): Change[] {
  const added = new Set(changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path }) => path));
  return changes.filter(
    ({ type, path = '' }) => type === 'TYPE_ADDED' || !added.has(path.split('.')[0] ?? ''),
  );
}

/** Breaking changes that no announcement names, and announcements of what did not happen. */
export function unannounced(changes: readonly SchemaChange[], { breaking }: Announcements): string[] {
  const paths = new Set(breaking.map(({ path }) => path));
  const broken = changes.filter(({ level }) => level === 'BREAKING');
  const silent = broken.filter(({ path }) => !paths.has(path)).map(({ path, text }) => `${path}: ${text}`);
  const idle = breaking.filter(({ path }) => !broken.some((change) => change.path === path));
  return [...silent, ...idle.map(({ path }) => `${path}: announced, but it did not break`)];
}

const TITLES = {
  BREAKING: 'Breaking, as announced',
  DANGEROUS: 'May surprise a client',
  SAFE: 'New',
} as const;

/** The changes as a section of the changelog. */
export function changelog(
  title: string,
  changes: readonly SchemaChange[],
  { breaking }: Announcements,
): string {
  const instead = new Map(breaking.map((announced) => [announced.path, announced]));
  const line = ({ path, text }: SchemaChange): string => {
    const announced = instead.get(path);
    const how = announced ? ` Announced ${announced.announcedOn}: ${announced.instead}` : '';
    return `- ${text.replaceAll("'", '`')}.${how}`;
  };
  const parts = (['BREAKING', 'DANGEROUS', 'SAFE'] as const).flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    return own.length === 0 ? [] : [`### ${TITLES[level]}\n\n${own.map(line).join('\n')}\n`];
  });
  return `## ${title}\n\n${parts.length === 0 ? 'Nothing.\n' : parts.join('\n')}`;
}
