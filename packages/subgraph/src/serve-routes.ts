import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { ok, refuse, type Result } from '@trust-supervision/kernel';
import { traced } from '@trust-supervision/telemetry';
import type { Identity, IdentityRefusal, IdentityVerifier } from './identity';
import { bodyWithin, refusal, type Answer, type EventsAnswer } from './serve-http';
import {
  bindingOf,
  FILE_NAME_HEADER,
  PATIENCE_HEADER,
  SIGNED_IDENTITY_HEADER,
  SUBGRAPH_PATHS,
} from './serve-wire';
import type { SubgraphTransport } from './transport';

/** What a request is judged with. */
export type Admission = {
  readonly verifier: IdentityVerifier;
  /** For operations and files alike; larger bodies are refused with 413. */
  readonly maxBodyBytes: number;
  /** Why a request was refused: for the operator, the sender is not told. */
  readonly onRefusal: (reason: IdentityRefusal) => void;
};

type Admitted = {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly identity: Identity;
  readonly signal: AbortSignal;
};

const UNSIGNED = refusal(
  401,
  'UNAUTHENTICATED',
  'This subgraph answers only what its gateway has signed for it.',
);
/** The gateway waits no more; what still runs ends by itself, and nobody reads it. */
const LATE = refusal(503, 'SUBGRAPH_UNAVAILABLE', 'The time that the gateway gave is over.');
const NOTHING = Buffer.alloc(0);
/** No gateway waits longer than for the import of a workbook. */
const LONGEST_PATIENCE_MS = 300_000;
const EVENTS_AT_ONCE = 500;

/** Answers requests to one subgraph. Health is open; all else, unknown paths too, is refused unsigned. */
export class SubgraphRoutes {
  constructor(
    private readonly subgraph: SubgraphTransport,
    private readonly admission: Admission,
  ) {}

  async answerTo(request: IncomingMessage, signal: AbortSignal): Promise<Answer | EventsAnswer> {
    switch (`${request.method} ${request.url}`) {
      case 'GET /healthz':
        return { status: 200, content: { ok: true } };
      case `GET ${SUBGRAPH_PATHS.readiness}`:
        return this.#readiness();
      case `POST ${SUBGRAPH_PATHS.operations}`:
        return this.#admit(request, signal, (admitted) => this.#execute(admitted));
      case `POST ${SUBGRAPH_PATHS.subscriptions}`:
        return this.#admit(request, signal, (admitted) => this.#subscribe(admitted));
      case `POST ${SUBGRAPH_PATHS.events}`:
        return this.#admit(request, signal, (admitted) => this.#events(admitted));
      case `POST ${SUBGRAPH_PATHS.uploads}`:
        return this.#admit(request, signal, (admitted) => this.#keep(admitted));
      default:
        return UNSIGNED;
    }
  }

  async #readiness(): Promise<Answer> {
    const readiness = await this.subgraph.ready();
    return { status: readiness.ok ? 200 : 503, content: readiness };
  }

  async #admit<Answered>(
    request: IncomingMessage,
    signal: AbortSignal,
    answer: (admitted: Admitted) => Promise<Answered>,
  ): Promise<Answered | Answer> {
    const { verifier, maxBodyBytes, onRefusal } = this.admission;
    const token = header(request, SIGNED_IDENTITY_HEADER);
    // Without an identity the request is refused whatever it says, so its body shall not fill the memory.
    const body = token === '' ? NOTHING : await bodyWithin(request, maxBodyBytes);
    if (!body) return refusal(413, 'LIMIT_EXCEEDED', `At most ${maxBodyBytes} bytes are accepted here.`);
    const verified = verifier.verify(token, bindingOf(this.#sent(request), body));
    if (verified.ok) {
      const step = { name: `serve ${this.subgraph.name}`, side: 'server', askedBy: request.headers } as const;
      return traced(step, () => answer({ request, body, identity: verified.value, signal }));
    }
    onRefusal(verified.problem);
    return UNSIGNED;
  }

  #sent(request: IncomingMessage): Parameters<typeof bindingOf>[0] {
    const { method = '', url: path = '' } = request;
    const [mediaType, fileName] = [header(request, 'content-type'), header(request, FILE_NAME_HEADER)];
    return { subgraph: this.subgraph.name, method, path, mediaType, fileName };
  }

  async #execute({ request, body, identity, signal }: Admitted): Promise<Answer> {
    const operation = operationIn(body);
    if (!operation.ok) return operation.problem;
    const patience = Number(header(request, PATIENCE_HEADER)) || LONGEST_PATIENCE_MS;
    const waiting = AbortSignal.any([signal, AbortSignal.timeout(Math.min(patience, LONGEST_PATIENCE_MS))]);
    const asked = { ...operation.value, identity, patience, signal: waiting };
    const given = once(waiting, 'abort').then(() => LATE);
    const answered = this.subgraph.execute(asked).then((content) => ({ status: 200, content }));
    return Promise.race([answered, given]);
  }

  async #events({ body }: Admitted): Promise<Answer> {
    const { after, limit } = Object(JSON.parse(body.toString('utf8'))) as {
      after?: unknown;
      limit?: unknown;
    };
    if (!this.subgraph.events || !Number.isInteger(after))
      return refusal(404, 'BAD_USER_INPUT', 'There are no such events.');
    const most = Number.isInteger(limit) ? Math.min(Number(limit), EVENTS_AT_ONCE) : EVENTS_AT_ONCE;
    return { status: 200, content: await this.subgraph.events(Number(after), most) };
  }

  async #subscribe({ body, identity }: Admitted): Promise<Answer | EventsAnswer> {
    if (!this.subgraph.subscribe)
      return refusal(404, 'BAD_USER_INPUT', 'This subgraph has no subscriptions.');
    const operation = operationIn(body);
    if (!operation.ok) return operation.problem;
    const opened = await this.subgraph.subscribe({ ...operation.value, identity });
    return opened.ok ? { events: opened.value } : { status: 200, content: { errors: opened.problem } };
  }

  async #keep({ request, body, identity }: Admitted): Promise<Answer> {
    if (!this.subgraph.upload) return refusal(404, 'BAD_USER_INPUT', 'This subgraph takes no files.');
    const [mediaType, encodedName] = [header(request, 'content-type'), header(request, FILE_NAME_HEADER)];
    const fileName = decodeURIComponent(encodedName);
    const receipt = await this.subgraph.upload({ content: whole(body), fileName, mediaType, identity });
    return { status: 201, content: receipt };
  }
}

type Operation = { query: string; operationName?: string; variables: Record<string, unknown> };

/** The operation of a JSON body. It is signed, so this guards against a gateway of another version only. */
function operationIn(body: Buffer): Result<Operation, Answer> {
  const unreadable = refuse(refusal(400, 'BAD_USER_INPUT', 'The body is no GraphQL operation.'));
  try {
    const { query, operationName, variables } = Object(JSON.parse(body.toString('utf8')));
    if (typeof query !== 'string' || typeof variables !== 'object' || variables === null) return unreadable;
    return ok({ query, variables, ...(typeof operationName === 'string' && { operationName }) });
  } catch (failure) {
    if (failure instanceof SyntaxError) return unreadable;
    throw failure;
  }
}

/** The text of a header; empty when it is missing. Node joins repeated ones, which no signature survives. */
const header = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '');

async function* whole(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}
