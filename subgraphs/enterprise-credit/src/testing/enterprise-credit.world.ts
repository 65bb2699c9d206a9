import { InProcessBus } from '@trust-supervision/events';
import { SetClock, usciCheckCharacterFits } from '@trust-supervision/kernel';
import { startSubgraph, type Identity } from '@trust-supervision/subgraph';
import { callerOf, officerOf, TODAY, StatementLog } from '@trust-supervision/testkit';
import type { ExecutionResult } from 'graphql';
import { enterpriseCredit } from '../schema';

export const officer = officerOf('0906');
export const administrator = callerOf('administrator-1', 'ADMINISTRATOR');
export const agency = callerOf('tax-office', 'AGENCY');
export const anybody = callerOf('anybody', 'PUBLIC');

/** The n-th credit code of the tests, its check character right. */
export function usciOf(n: number): string {
  const body = `91210200MA${String(n).padStart(7, '0')}`;
  const check = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((last) => usciCheckCharacterFits(body + last));
  return `${body}${check}`;
}

/** A filing that passes. */
export const filingOf = (n: number) => ({
  requestId: `register-${n}`,
  usci: usciOf(n),
  customsCode: `21029${String(n).padStart(5, '0')}`,
  nameZh: `大连第${n}工程塑料有限公司`,
  nameEn: `Dalian Engineering Plastics ${n}`,
  district: '0906',
  trade: 'Engineering plastics',
  isManufacturer: true,
  tradesInOwnName: true,
});

/** A traceable flow of the n-th enterprise. */
export const flowOf = (n: number) => ({
  requestId: `flow-${n}`,
  usci: usciOf(n),
  transparent: true,
  logicChainComplete: true,
  consumptionTraceable: true,
});

const REGISTER = `mutation ($input: RegisterEnterpriseInput!) {
  registerEnterprise(input: $input) {
    __typename
    ... on EnterpriseRegistered { enterprise { id usci registeredOn warnings { path rule value } } }
    ... on FilingRefused { faults { path rule value allowed } }
    ... on RequestIdReused { requestId }
  }
}`;
const DECLARE = `mutation ($input: DeclareGoodsAndDataFlowInput!) {
  declareGoodsAndDataFlow(input: $input) {
    __typename
    ... on GoodsAndDataFlowDeclared { enterprise { usci goodsAndDataFlow { declaredOn transparent } } }
    ... on FilingRefused { faults { path rule value allowed } }
    ... on NotFound { kind key }
  }
}`;
const RATE = `mutation ($input: RateEnterpriseInput!) {
  rateEnterprise(input: $input) {
    __typename
    ... on EnterpriseRated {
      enterprise { usci creditRating { id level } }
      rating { id level regime effectiveFrom reason recordedOn recordedAt }
    }
    ... on FilingRefused { faults { path rule value allowed } }
    ... on NotFound { kind key }
    ... on RequestIdReused { requestId }
  }
}`;

export type World = Awaited<ReturnType<typeof startWorld>>;

/** The subgraph on an empty schema, asked as the gateway asks it. */
export async function startWorld(databaseUrl: string) {
  const statements = new StatementLog();
  const bugs: unknown[] = [];
  const bus = new InProcessBus((failure) => bugs.push(failure));
  const clock = new SetClock(TODAY);
  const subgraph = await startSubgraph(enterpriseCredit, {
    databaseUrl,
    clock,
    bus,
    onBug: (_source, failure) => bugs.push(failure),
    onStatement: statements.seen,
  });
  const ask = (
    query: string,
    variables: Record<string, unknown> = {},
    identity: Identity = officer,
  ): Promise<ExecutionResult> => subgraph.execute({ query, variables, identity });
  const count = async (table: string): Promise<number> => {
    const [row] = await subgraph.database.read((sql) =>
      sql.rows<{ number: unknown }>(`SELECT COUNT(*) AS number FROM ${table}`),
    );
    return Number(row?.number);
  };
  const events = (): Promise<{ type: string; payload: string; caused_by: string; occurred_on: string }[]> =>
    subgraph.database.read((sql) =>
      sql.rows('SELECT type, payload, caused_by, occurred_on FROM outbox_event ORDER BY event_id'),
    );
  return {
    statementsOf: statements.of,
    bugs,
    ask,
    count,
    events,
    register: (input: object, identity?: Identity) => ask(REGISTER, { input }, identity),
    declareFlow: (input: object, identity?: Identity) => ask(DECLARE, { input }, identity),
    rate: (input: object, identity?: Identity) => ask(RATE, { input }, identity),
    stop: () => subgraph.stop(),
  };
}
