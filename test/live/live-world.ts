import { accountBook } from '@trust-supervision/account-book';
import { clearanceInspection } from '@trust-supervision/clearance-inspection';
import { GraphClient, SUPERGRAPH_FILE, type OFFICER } from '@trust-supervision/cli';
import { SUBGRAPHS, type DomainEvent, type SubgraphName } from '@trust-supervision/contracts';
import type { Dialect } from '@trust-supervision/database';
import { enterpriseCredit } from '@trust-supervision/enterprise-credit';
import { InProcessBus, Outbox, type NewEvent } from '@trust-supervision/events';
import {
  createDevIssuer,
  httpTransport,
  startGateway,
  type DevIssuer,
  type GatewaySettings,
  type RunningGateway,
} from '@trust-supervision/gateway';
import { guaranteeAuction } from '@trust-supervision/guarantee-auction';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { loadReferenceSets, referenceEntities, seedSets } from '@trust-supervision/reference';
import {
  IdentitySigner,
  IdentityVerifier,
  serveSubgraph,
  settled,
  startSubgraph,
  type Identity,
  type RunningSubgraph,
  type ServedSubgraph,
  type SubgraphDefinition,
  type SubgraphTransport,
} from '@trust-supervision/subgraph';
import { temporarySchema, type TemporaryDatabase } from '@trust-supervision/testkit';
import { readFileSync } from 'node:fs';

type Persona = typeof OFFICER;
type Definition = SubgraphDefinition<{ identity: Identity }>;
const DEFINITIONS = [
  enterpriseCredit,
  accountBook,
  clearanceInspection,
  guaranteeAuction,
] as unknown as Definition[];
export const SECRET = new Uint8Array(32).fill(7);
const ISSUER = { issuer: 'urn:test', audience: 'trust-supervision' };

/** A list, as an event names it. */
export type AnnouncedList = {
  listId: string;
  listNumber: string;
  bookNumber: string;
  enterpriseUsci: string;
};

/** An event that a log is to hold. */
export type AnyEvent = Pick<NewEvent, 'type' | 'payload'>;

/** How often a gateway asked a subgraph, by its name. */
type Asked = Map<string, number>;

/**
 * The four subgraphs, each behind HTTP on a port of its own, and a gateway: each of them can be stopped and started
 * again while others go on, as processes are.
 */
export class LiveWorld {
  readonly clock = new SetClock(legalDate('2020-03-02'));
  readonly asked: Asked = new Map();
  readonly faults: unknown[] = [];
  readonly #schemas = new Map<SubgraphName, TemporaryDatabase>();
  readonly #subgraphs = new Map<SubgraphName, RunningSubgraph>();
  readonly #served = new Map<SubgraphName, ServedSubgraph>();
  readonly #ports = new Map<string, number>();
  readonly #bus = new InProcessBus((failure) => this.faults.push(failure));
  #gateway: RunningGateway | null = null;
  #issuer: DevIssuer | null = null;

  static async start(engine: Dialect, settings: Partial<GatewaySettings> = {}): Promise<LiveWorld> {
    const world = new LiveWorld(settings);
    for (const name of SUBGRAPHS) world.#schemas.set(name, await temporarySchema(engine, name));
    for (const name of SUBGRAPHS) await world.startSubgraph(name);
    for (const { name, entities } of DEFINITIONS) {
      if (referenceEntities.every((entity) => entities.includes(entity)))
        await loadReferenceSets(world.subgraph(name).database, seedSets());
    }
    world.#issuer = await createDevIssuer(ISSUER);
    await world.startGateway();
    return world;
  }

  private constructor(private readonly settings: Partial<GatewaySettings>) {}

  subgraph(name: SubgraphName): RunningSubgraph {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`${name} is not running`);
    return subgraph;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#ports.get('gateway') ?? 0}`;
  }

  get metricsUrl(): string {
    return `${this.#gateway?.metricsUrl}/metrics`;
  }

  /** Where a subgraph is served. */
  urlOf(name: SubgraphName): string {
    return `http://127.0.0.1:${this.#ports.get(name) ?? 0}`;
  }

  tokenFor(persona: Persona, lifetime = 3_600): Promise<string> {
    if (!this.#issuer) throw new Error('the issuer comes with the gateway');
    return this.#issuer.tokenFor(persona, lifetime);
  }

  async as(persona: Persona): Promise<GraphClient> {
    return new GraphClient(this.url, await this.tokenFor(persona));
  }

  settled = (): Promise<void> => settled([...this.#subgraphs.values()], this.#bus);

  async startSubgraph(name: SubgraphName): Promise<void> {
    const definition = DEFINITIONS.find((each) => each.name === name) as Definition;
    const subgraph = await startSubgraph(definition, {
      databaseUrl: this.#schemas.get(name)?.url ?? '',
      clock: this.clock,
      bus: this.#bus,
      onBug: (_source, failure) => this.faults.push(failure),
    });
    const served = await serveSubgraph(subgraph, {
      verifier: new IdentityVerifier(SECRET, () => new Date()),
      host: '127.0.0.1',
      port: this.#ports.get(name) ?? 0,
      maxBodyBytes: 1_000_000,
      onBug: (failure) => this.faults.push(failure),
      onRefusal: (reason) => this.faults.push(reason),
    });
    this.#ports.set(name, Number(new URL(served.url).port));
    this.#subgraphs.set(name, subgraph);
    this.#served.set(name, served);
  }

  async stopSubgraph(name: SubgraphName): Promise<void> {
    await this.#served.get(name)?.close();
    await this.#subgraphs.get(name)?.stop();
  }

  /** Starts the gateway, where it differs from the settings of this world as told. */
  async startGateway(otherwise: Partial<GatewaySettings> = {}): Promise<void> {
    const issuer = this.#issuer as DevIssuer;
    this.#gateway = await startGateway({
      supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
      subgraphs: SUBGRAPHS.map((name) => this.#counted(name)),
      signIn: { issuer: issuer.issuer, audience: issuer.audience, keys: issuer.jwks },
      clock: this.clock,
      logger: (line) => void (line.level === 'info' || this.faults.push(line)),
      port: this.#ports.get('gateway') ?? 0,
      ...this.settings,
      ...otherwise,
    });
    this.#ports.set('gateway', Number(new URL(this.#gateway.url).port));
  }

  async stopGateway(): Promise<void> {
    await this.#gateway?.close();
  }

  async stop(): Promise<void> {
    await this.stopGateway();
    for (const name of SUBGRAPHS) await this.stopSubgraph(name);
    for (const schema of this.#schemas.values()) await schema.drop();
  }

  /** A list that the account books hold: of any enterprise, or of this one. */
  async aList(usci: string | null = null): Promise<AnnouncedList> {
    const [row] = await this.subgraph('account-book').database.read((sql) =>
      sql.rows<{ id: string; number: string; book: string; usci: string }>(
        `SELECT list.list_id AS id, list.list_number AS number, book.book_number AS book, book.enterprise_usci AS usci
           FROM bonded_list list JOIN account_book book ON book.book_id = list.book_id
          ${usci === null ? '' : 'WHERE book.enterprise_usci = ?'} ORDER BY list.list_number DESC LIMIT 1`,
        usci === null ? [] : [usci],
      ),
    );
    if (!row) throw new Error('no list was filed');
    return { listId: row.id, listNumber: row.number, bookNumber: row.book, enterpriseUsci: row.usci };
  }

  /** Announces a list again and again: as many events of its kind as asked for. Returns when each was appended. */
  announce(count: number, list: AnnouncedList): Promise<number> {
    const event = { type: 'BondedListPosted', payload: { ...list, postedOn: '2020-03-02' } } as const;
    return this.append('account-book', ...Array.from({ length: count }, () => event));
  }

  /** Writes events into the log of a subgraph, as a slice does. Returns when each was appended. */
  async append(name: SubgraphName, ...events: readonly AnyEvent[]): Promise<number> {
    const subgraph = this.subgraph(name);
    const outbox = new Outbox(name, subgraph.database, this.clock);
    await subgraph.database.write((tx) =>
      outbox.append(tx, ...events.map((event) => ({ ...event, causedBy: 'request:announced' }) as NewEvent)),
    );
    const at = performance.now();
    await subgraph.publish();
    return at;
  }

  /** The numbered events of a log, in order. */
  logOf(name: SubgraphName): Promise<readonly DomainEvent[]> {
    return this.subgraph(name).events(0, 100_000);
  }

  /** The cursors that a reader of all lists is to be told, in order, after the first `skipped` events. */
  async cursors(): Promise<string[]> {
    const rows = await this.subgraph('account-book').database.read((sql) =>
      sql.rows<{ event_id: string }>(
        `SELECT event_id FROM outbox_event WHERE type IN ('BondedListApproved', 'BondedListPosted') ORDER BY position`,
      ),
    );
    return rows.map(({ event_id: id }) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url'));
  }

  #counted(name: SubgraphName): SubgraphTransport {
    const transport = httpTransport({
      name,
      url: this.urlOf(name),
      signer: new IdentitySigner(SECRET, () => new Date()),
    });
    const count = (what: string): void => void this.asked.set(what, (this.asked.get(what) ?? 0) + 1);
    return {
      name,
      ready: () => transport.ready(),
      execute: (request) => {
        count(name);
        return transport.execute(request);
      },
      subscribe: (request) => {
        count(`${name} subscriptions`);
        return (transport.subscribe as NonNullable<SubgraphTransport['subscribe']>)(request);
      },
    };
  }
}
