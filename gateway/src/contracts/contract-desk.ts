import { forbidden } from '@trust-supervision/graphql';
import { ok, refuse, type Result } from '@trust-supervision/kernel';
import type { Identity } from '@trust-supervision/subgraph';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { GraphQLRequest } from '../graphql-request';
import { PUBLIC_CONTRACT } from './contract-schema';
import type { Contract } from './contracts';

/** Whether agencies may ask only what they registered, or (to try new operations) all that their contract holds. */
export type Safelisting = 'REGISTERED_ONLY' | 'ANY';

/** On what terms somebody asks: as whom, and within which contract; null sees the whole graph. */
export type Terms = { readonly identity: Identity; readonly contract: ContractInForce | null };

/** An operation by its text, or by the id it was registered under. */
type AskedFor = Pick<GraphQLRequest, 'query' | 'extensions'>;

/** The contracts that are in force at a gateway. */
export class Contracts {
  #byName: ReadonlyMap<string, ContractInForce> = new Map();

  constructor(
    contracts: readonly Contract[],
    private readonly safelisting: Safelisting,
  ) {
    this.replace(contracts);
  }

  /** Puts others in force, all at once; what is under way goes on as it began. */
  replace(contracts: readonly Contract[]): void {
    this.#byName = new Map(
      contracts.map((contract) => [
        contract.name,
        // What is for everybody is not registered by anybody.
        new ContractInForce(contract, contract.name === PUBLIC_CONTRACT ? 'ANY' : this.safelisting),
      ]),
    );
  }

  /** Refuses an agency without a contract. Which statuses it is told says the contract. Its token is good for no scope and no district that the contract has not. */
  termsFor(identity: Identity): Result<Terms, GraphQLError> {
    if (identity.role === 'PUBLIC')
      return ok({ identity, contract: this.#byName.get(PUBLIC_CONTRACT) ?? null });
    if (identity.role !== 'AGENCY') return ok({ identity, contract: null });
    const contract = this.#byName.get(identity.agency ?? '');
    if (!contract || identity.agency === PUBLIC_CONTRACT)
      return refuse(forbidden('There is no contract of this name: ask the administrator of the graph.'));
    const scopes = identity.scopes.filter((scope) => contract.scopes.includes(scope));
    const { statuses } = contract;
    return ok({ identity: { ...identity, scopes, statuses, ...contract.rowsOf(identity) }, contract });
  }
}

/** A contract as requests meet it. */
export class ContractInForce {
  readonly #byId: ReadonlyMap<string, string>;
  readonly #bodies: ReadonlySet<string>;

  constructor(
    private readonly contract: Contract,
    private readonly safelisting: Safelisting,
  ) {
    this.#byId = new Map(contract.operations.map(({ id, body }) => [id, body]));
    this.#bodies = new Set(this.#byId.values());
  }

  get schema(): GraphQLSchema {
    return this.contract.schema;
  }

  get scopes(): readonly string[] {
    return this.contract.scopes;
  }

  /** What it may subscribe to, by its fields. */
  get statuses(): readonly string[] {
    return Object.keys(this.contract.schema.getSubscriptionType()?.getFields() ?? {});
  }

  /** The districts of a caller: those of its token as far as the contract has them, or those of the contract. */
  rowsOf({ enterprises, districts }: Identity): Pick<Identity, 'districts'> {
    const most = this.contract.districts;
    if (!most) return {};
    if (districts) return { districts: districts.filter((district) => most.includes(district)) };
    return enterprises ? {} : { districts: most };
  }

  /** The text of an operation that was asked for by the id of its manifest; null when it was not. */
  textOf({ query, extensions }: AskedFor): Result<string, GraphQLError> | null {
    const { sha256Hash } = (extensions['persistedQuery'] ?? {}) as { sha256Hash?: unknown };
    const body = query === null ? this.#byId.get(String(sha256Hash)) : undefined;
    return body === undefined ? null : ok(body);
  }

  /** Why an operation may not be asked; null when it was registered, or need not be. */
  refusalOf(text: string): GraphQLError | null {
    if (this.safelisting === 'ANY' || this.#bodies.has(text)) return null;
    return new GraphQLError('This operation is not registered for your contract.', {
      extensions: { code: 'OPERATION_NOT_REGISTERED' },
    });
  }
}
