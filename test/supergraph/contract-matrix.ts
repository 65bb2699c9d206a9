import { SCOPES } from '@trust-supervision/contracts';
import type { Contract, Persona } from '@trust-supervision/gateway';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { AccessOracle, Caller } from './access-oracle';
import type { Answer, GuardedGraph } from './guarded-graph';
import { probesOf, valuesIn, type Probe } from './hidden';
import { pathsIn, selected, type Path } from './paths';

/** What the matrix of a contract came to: how many cells were asked, and those that are not as they must be. */
export type Matrix = {
  /** Fields of the contract, once for each caller. */
  shown: number;
  /** Who asked: with all scopes of the contract, with none, and so on. */
  callers: number;
  /** What the contract does not hold, once each. */
  hidden: number;
  /** Everything that was asked, by coordinate. */
  readonly coordinates: Set<string>;
  readonly faults: string[];
};

/** What a contract must be: its schema as it is committed, and the scopes of its configuration. */
export type Promised = Pick<Contract, 'name' | 'scopes' | 'schema'>;

type Asker = Caller & { readonly who: string; readonly persona: Persona | null };

/** Everybody who comes by a contract: with all its scopes, with all but one, with none, and with more than it has. */
function askersOf({ name, scopes }: Promised): Asker[] {
  if (scopes.length === 0) return [{ who: 'anybody', persona: null, identity: { role: 'PUBLIC' }, has: [] }];
  const asker = (who: string, given: readonly string[]): Asker => ({
    who,
    persona: { subject: name, name, role: 'AGENCY', scopes: given, agency: name, enterprises: [] },
    identity: { role: 'AGENCY' },
    has: given.filter((scope) => scopes.includes(scope)),
  });
  return [
    asker('all its scopes', scopes),
    asker('every scope there is', Object.keys(SCOPES)),
    asker('no scope', []),
    ...scopes.map((left) =>
      asker(
        `all but ${left}`,
        scopes.filter((scope) => scope !== left),
      ),
    ),
  ];
}

/** Asks every cell of a contract of a running graph, and tells what is not as promised. */
export async function matrixOf(
  graph: GuardedGraph,
  { promised, whole, oracle }: { promised: Promised; whole: GraphQLSchema; oracle: AccessOracle },
): Promise<Matrix> {
  const matrix: Matrix = { shown: 0, callers: 0, hidden: 0, coordinates: new Set(), faults: [] };
  const askers = askersOf(promised);
  matrix.callers = askers.length;
  for (const coordinate of valuesIn(promised.schema)) matrix.coordinates.add(coordinate);
  for (const asker of askers) {
    const token = asker.persona && (await graph.tokenFor(asker.persona));
    const by = { asker, token, oracle, isFullest: asker === askers[0] };
    await new Shown(graph, by, matrix).all(promised.schema);
  }
  const fullest = askers[0]?.persona ?? null;
  await probed(graph, fullest && (await graph.tokenFor(fullest)), {
    probes: probesOf(whole, promised.schema),
    matrix,
  });
  return matrix;
}

/** The fields of a contract, as one caller finds them. */
class Shown {
  constructor(
    private readonly graph: GuardedGraph,
    private readonly by: { asker: Asker; token: string | null; oracle: AccessOracle; isFullest: boolean },
    private readonly matrix: Matrix,
  ) {}

  async all(schema: GraphQLSchema): Promise<void> {
    for (const [name, path] of pathsIn(schema)) {
      const type = schema.getType(name);
      if (!isObjectType(type)) continue;
      const fields = Object.values(type.getFields()).map((field) => ({
        coordinate: `${name}.${field.name}`,
        name: field.name,
        text: selected(field),
      }));
      this.matrix.shown += fields.length;
      for (const { coordinate } of fields) this.matrix.coordinates.add(coordinate);
      // Of a subscription one field is told at a time.
      if (type === schema.getSubscriptionType()) for (const field of fields) await this.#type(path, [field]);
      else await this.#type(path, fields);
    }
  }

  async #type(path: Path, fields: readonly Field[]): Promise<void> {
    const verdictOf = ({ coordinate }: Field): string => this.#verdict([...path.fields, coordinate]);
    // What is refused on the way is null, and all behind it with it.
    if (this.#verdict(path.fields) === 'MUST_NOT') return this.#refused(path, fields);
    await this.#seen(
      path,
      fields.filter((field) => verdictOf(field) === 'MUST'),
    );
    // One by one: a refused field may take its neighbours with it, and would hide that they leak.
    for (const field of fields.filter((each) => verdictOf(each) === 'MUST_NOT'))
      await this.#refused(path, [field]);
    for (const field of fields.filter((each) => verdictOf(each) === 'EITHER'))
      await this.#either(path, field);
  }

  #verdict(coordinates: readonly string[]): 'MUST' | 'MUST_NOT' | 'EITHER' {
    const verdicts = coordinates.map((each) => this.by.oracle.of(each, this.by.asker));
    if (verdicts.includes('MUST_NOT')) return 'MUST_NOT';
    return verdicts.includes('EITHER') ? 'EITHER' : 'MUST';
  }

  async #seen(path: Path, fields: readonly Field[]): Promise<void> {
    if (fields.length === 0) return;
    const { answer, value } = await this.#ask(path, fields);
    for (const { coordinate, name } of fields)
      if (!isThere(value, name)) this.#fault(coordinate, `is not seen: ${answer.text.slice(0, 300)}`);
  }

  async #refused(path: Path, fields: readonly Field[]): Promise<void> {
    const { answer, value } = await this.#ask(path, fields);
    for (const { coordinate, name } of fields) if (isThere(value, name)) this.#fault(coordinate, 'is seen');
    // The first caller has all that the contract grants: what it cannot see does not belong into the contract.
    if (this.by.isFullest)
      for (const { coordinate } of fields)
        this.#fault(coordinate, 'is in the contract, which has no scope for it');
    if (!isRefusal(answer))
      this.#fault(
        fields.map(({ coordinate }) => coordinate).join(', '),
        `is not refused by its rule: ${answer.text.slice(0, 300)}`,
      );
  }

  async #either(path: Path, field: Field): Promise<void> {
    const { answer, value } = await this.#ask(path, [field]);
    if (isThere(value, field.name) === isRefusal(answer))
      this.#fault(field.coordinate, `is neither seen nor refused: ${answer.text.slice(0, 300)}`);
  }

  async #ask(
    path: Path,
    fields: readonly Field[],
  ): Promise<{ answer: Answer; value: Record<string, unknown> | undefined }> {
    const text = path.wrap(fields.map((field) => field.text).join(' '));
    const answer = await (path.isLive
      ? this.graph.stream(text, this.by.token)
      : this.graph.ask(text, this.by.token, path.wishes));
    return { answer, value: path.valueIn(answer.data) as Record<string, unknown> | undefined };
  }

  #fault(coordinate: string, what: string): void {
    this.matrix.faults.push(`${coordinate} with ${this.by.asker.who} ${what}`);
  }
}

const isThere = (value: Record<string, unknown> | undefined, name: string): boolean =>
  value?.[name] !== undefined && value[name] !== null;

const isRefusal = ({ errors }: Answer): boolean =>
  errors.length > 0 &&
  errors.every(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions.code));

type Field = { readonly coordinate: string; readonly name: string; readonly text: string };

/** What is hidden is refused before any subgraph is asked, and in the very words for what does not exist. */
async function probed(
  graph: GuardedGraph,
  token: string | null,
  { probes, matrix }: { probes: readonly Probe[]; matrix: Matrix },
): Promise<void> {
  graph.reached();
  for (const probe of probes) {
    matrix.hidden += probe.cells.length;
    for (const cell of probe.cells) matrix.coordinates.add(cell);
    const cells = probe.cells.join(', ');
    const nonsense = new Map(probe.names.map((name, place) => [name, nonsenseFor(name, place)]));
    const [real, made] = [probe.text((name) => name), probe.text((name) => nonsense.get(name) ?? name)];
    const told = await graph.ask(real, token);
    const toldOfNothing = await graph.ask(made, token);
    if (told.text !== respelled(toldOfNothing.text, nonsense))
      matrix.faults.push(`${cells} can be told from what does not exist: ${told.text.slice(0, 300)}`);
    const isAnswered = told.data !== undefined && !real.includes('__type(');
    if (isAnswered || /did you mean/i.test(told.text))
      matrix.faults.push(`${cells}: ${told.text.slice(0, 300)}`);
    if (graph.reached() > 0) matrix.faults.push(`${cells} reached a subgraph`);
    if (!real.startsWith('subscription')) continue;
    for (const way of [graph.stream, graph.socket]) {
      const [live, liveOfNothing] = [await way(real, token), await way(made, token)];
      const isSame = live.text === respelled(liveOfNothing.text, nonsense);
      if (!isSame || live.errors.length === 0 || graph.reached() > 0)
        matrix.faults.push(`${cells} over an event stream or a socket: ${live.text.slice(0, 300)}`);
    }
  }
}

/** As long as the name, so that places in the text are the same, and of no type or field there is. */
const nonsenseFor = (name: string, place: number): string =>
  `q${place.toString(36)}`.padEnd(name.length, 'q');

function respelled(text: string, nonsense: ReadonlyMap<string, string>): string {
  let spelled = text;
  for (const [name, made] of nonsense) spelled = spelled.replaceAll(made, name);
  return spelled;
}
