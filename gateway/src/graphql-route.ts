import type { Identity } from '@trust-supervision/subgraph';
import { noteInTrace, traced } from '@trust-supervision/telemetry';
import { GraphQLError } from 'graphql';
import { refusal, signInRefusal, type Answer, type Call, type Route } from './answers';
import type { Contracts } from './contracts/contract-desk';
import { Deadline } from './deadline';
import type { Graph } from './graph';
import { GraphQLAnswers, mediaTypeFor } from './graphql-answer';
import { requestIn, type GraphQLRequest } from './graphql-request';
import { beyondLimits } from './limits/beyond-limits';
import type { Limits } from './limits/limits';
import type { RateLimit } from './limits/rate-limit';
import type { PreparedOperation } from './engine';
import type { Logger } from './log';
import type { Metrics } from './metrics';
import { PersistedQueries } from './persisted-queries';
import type { SignIn } from './sign-in';

/** What operations are answered with. */
export type GraphQLParts = {
  readonly graph: Graph;
  readonly signIn: SignIn;
  /** What partner agencies and those who have not signed in may ask. */
  readonly contracts: Contracts;
  readonly limits: Limits;
  readonly rateLimit: RateLimit;
  readonly maxBodyBytes: number;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

/**
 * Runs an operation for whoever the token names. A bad token, an unreadable body and a request beyond a limit are
 * refused before any subgraph is asked.
 */
export function graphqlRoute(parts: GraphQLParts): Route {
  const persisted = new PersistedQueries();
  const answer: Route = async (call) => {
    const { authorization, accept } = call.request.headers;
    const caller = await parts.signIn.identify(authorization, call.requestId);
    const wait = await parts.rateLimit.secondsToWait(clientOf(call, caller.ok ? caller.value : null));
    if (wait !== null) return tooOften(call, wait);
    if (!caller.ok) return signInRefusal(call, caller.problem.message);
    const mediaType = mediaTypeFor(accept);
    if (mediaType === null) return notAcceptable(call);
    const request = await requestIn(call, parts.maxBodyBytes);
    if (!request.ok) return request.problem;
    const answers = new GraphQLAnswers(parts.logger, mediaType);
    return new Asking(parts, persisted, answers).answer(call, request.value, caller.value);
  };
  return (call) => {
    const step = { name: 'graphql', side: 'server', facts: { 'request.id': call.requestId } } as const;
    return traced(step, () => parts.metrics.measured(call, answer));
  };
}

/** Of a name in logs, traces and metrics. */
const LONGEST_NAME = 100;

/** One operation on its way: its text, its plan, its limits, its answer. */
class Asking {
  constructor(
    private readonly parts: GraphQLParts,
    private readonly persisted: PersistedQueries,
    private readonly answers: GraphQLAnswers,
  ) {}

  async answer(call: Call, request: GraphQLRequest, identity: Identity): Promise<Answer> {
    const terms = this.parts.contracts.termsFor(identity);
    if (!terms.ok) return this.answers.refused(call, [terms.problem], { status: 403 });
    const { contract } = terms.value;
    call.noted.client = identity.role === 'AGENCY' ? `agency ${identity.agency}` : identity.role;
    const text = contract
      ? (contract.textOf(request) ?? this.persisted.textOf(request))
      : this.persisted.textOf(request);
    if (!text.ok) return this.answers.refused(call, [text.problem], { status: statusOf(text.problem) });
    const unregistered = contract?.refusalOf(text.value);
    if (unregistered) return this.answers.refused(call, [unregistered], { status: 403 });
    const { patience } = this.parts.graph;
    const engine = contract ? this.parts.graph.engine.seenAs(contract.schema) : this.parts.graph.engine;
    const prepared = engine.prepare(text.value, request.operationName);
    if (!prepared.ok) return this.answers.refused(call, prepared.problem);
    this.persisted.keep(request);
    const operation = prepared.value;
    this.#note(call, operation);
    if (operation.kind === 'subscription') return this.answers.refused(call, [overSockets()]);
    if (operation.kind === 'mutation' && call.request.method !== 'POST') return this.#mutationByGet(call);
    const { variables } = request;
    const beyond = beyondLimits(operation, variables, { limits: this.parts.limits, role: identity.role });
    const cost = { requested: operation.cost.with(variables), allowed: this.parts.limits.cost };
    call.noted.cost = cost.requested;
    if (beyond.length > 0) return this.answers.refused(call, beyond, { cost });
    const readable = engine.readVariables(operation, variables);
    if (!readable.ok) return this.answers.refused(call, readable.problem, { cost });
    const deadline = new Deadline(patience[operation.kind]);
    const answered = await engine.execute(operation, {
      variables,
      asked: { identity: terms.value.identity, deadline },
    });
    call.noted.isPartial = answered.errors.length + answered.incomplete.length > 0;
    return this.answers.done(call, answered, cost);
  }

  #note({ noted }: Call, { name, kind }: PreparedOperation): void {
    noted.operation = name?.slice(0, LONGEST_NAME) ?? null;
    noteInTrace({ 'graphql.operation.type': kind, 'graphql.operation.name': noted.operation ?? '' });
  }

  #mutationByGet(call: Call): Answer {
    const error = new GraphQLError('A mutation is sent by POST.', { extensions: { code: 'BAD_USER_INPUT' } });
    return this.answers.refused(call, [error], { status: 405, headers: { allow: 'POST' } });
  }
}

/** Who is counted as one client: the subject of a token, else the address that the connection comes from. */
const clientOf = ({ request }: Call, identity: Identity | null): string =>
  identity && identity.role !== 'PUBLIC'
    ? `subject ${identity.subject}`
    : `address ${request.socket.remoteAddress}`;

const tooOften = (call: Call, seconds: number): Answer =>
  refusal(call, {
    status: 429,
    code: 'RATE_LIMITED',
    message: `Too many requests; go on in ${seconds} s.`,
    headers: { 'retry-after': String(seconds) },
  });

const notAcceptable = (call: Call): Answer =>
  refusal(call, {
    status: 406,
    code: 'BAD_USER_INPUT',
    message: 'Answers are application/json or application/graphql-response+json.',
  });

/** A client that asks by digest must read its refusal as an answer; it sends the text then. */
const statusOf = ({ extensions }: GraphQLError): number =>
  String(extensions['code']).startsWith('PERSISTED_QUERY_') ? 200 : 400;

const overSockets = (): GraphQLError =>
  new GraphQLError('A subscription is not answered by a single response.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  });
