import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ok, refuse, type Result } from '@trust-supervision/kernel';
import type { FormattedExecutionResult } from 'graphql';
import { json, refusal, signInRefusal, tooLarge, type Answer, type Call, type Route } from '../answers';
import type { Logger } from '../log';
import { bodyText, BodyTooLarge } from '../request-body';
import type { SignIn } from '../sign-in';
import { liveCaller, type LiveCaller } from './caller';
import type { SubscriptionRequest } from './live-operation';
import type { Session, Sessions } from './sessions';
import type { EndReason, Subscriber } from './subscriber';
import type { Refused, Subscriptions } from './subscriptions';

export type EventStreamSettings = {
  readonly subscriptions: Subscriptions;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly logger: Logger;
  readonly maxBodyBytes: number;
  readonly mostSessions: number;
  readonly heartbeatMs: number;
};

/** What the last event of a stream says when the gateway ends it. */
const ENDINGS: Readonly<Record<EndReason, { code: string; message: string }>> = {
  GOING_AWAY: { code: 'GOING_AWAY', message: 'The server stops; come back with the cursor.' },
  SLOW_CONSUMER: {
    code: 'SLOW_CONSUMER',
    message: 'Events were not taken fast enough; come back with the cursor.',
  },
  TOKEN_EXPIRED: { code: 'UNAUTHENTICATED', message: 'The token has expired.' },
  TOKEN_REVOKED: { code: 'UNAUTHENTICATED', message: 'The token was taken back.' },
};
/** How long a stream that does not drain is waited for after it was ended. */
const LET_CLOSE_MS = 5_000;

/**
 * `POST /graphql/stream`: a subscription as server-sent events, in the "distinct connections mode" of graphql-sse. Its
 * own server is not used: it queues for a slow client without a bound.
 */
export function eventStreamRoute(settings: EventStreamSettings): Route {
  const { subscriptions, sessions, signIn, mostSessions } = settings;
  return async (call) => {
    if (sessions.size >= mostSessions)
      return refusal(call, { status: 503, code: 'LIMIT_EXCEEDED', message: 'Try again later.' });
    const caller = await liveCaller(signIn, call.request.headers.authorization, call.requestId);
    if (!caller.ok) return signInRefusal(call, caller.problem.message);
    const request = await requestIn(call, settings.maxBodyBytes);
    if (!request.ok) return request.problem;
    const opened = await subscriptions.open(request.value, caller.value.identity);
    if (!opened.ok && !asksForEvents(call)) return refusedAtOnce(opened.problem);
    return streamed(async (response) => {
      if (opened.ok) await tellAll(response, opened.value, caller.value, settings);
      else response.end(next({ errors: opened.problem.map((error) => error.toJSON()) }) + COMPLETE);
    });
  };
}

/**
 * Whether the caller reads events, as clients of graphql-sse do. These are told a refusal as an event: its protocol wants
 * that, since a browser's `EventSource` cannot read what comes with another status.
 */
const asksForEvents = ({ request }: Call): boolean =>
  request.headers.accept?.includes('text/event-stream') ?? false;

/** What a refusal is over HTTP to all others; 400 where nothing else is said. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OPERATION_NOT_REGISTERED: 403,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_UNAVAILABLE: 503,
};

const refusedAtOnce = (errors: Refused): Answer =>
  json(STATUS[String(errors[0]?.extensions['code'])] ?? 400, {
    errors: errors.map((error) => error.toJSON()),
  });

const streamed = (body: (response: ServerResponse) => Promise<void>): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  body,
});

async function requestIn(call: Call, maxBodyBytes: number): Promise<Result<SubscriptionRequest, Answer>> {
  const unreadable = (): Result<never, Answer> =>
    refuse(
      refusal(call, { status: 400, code: 'BAD_USER_INPUT', message: 'The body is no GraphQL operation.' }),
    );
  try {
    const {
      query = '',
      operationName,
      variables,
      extensions,
    } = Object(JSON.parse(await bodyText(call.request, maxBodyBytes)));
    const isReadable = [variables, extensions].every((given) => typeof (given ?? {}) === 'object');
    if (typeof query !== 'string' || !isReadable) return unreadable();
    return ok({ query, operationName, variables, extensions });
  } catch (failure) {
    if (failure instanceof BodyTooLarge) return refuse(tooLarge(call, maxBodyBytes));
    if (failure instanceof SyntaxError) return unreadable();
    throw failure;
  }
}

async function tellAll(
  response: ServerResponse,
  subscriber: Subscriber,
  caller: LiveCaller,
  { sessions, heartbeatMs }: EventStreamSettings,
): Promise<void> {
  const session: Session = { caller, close: (reason) => subscriber.end(reason) };
  sessions.add(session);
  response.once('close', () => subscriber.end(null));
  const beat = setInterval(() => response.write(BEAT), heartbeatMs);
  try {
    response.write(BEAT);
    for await (const result of subscriber) {
      if (!response.write(next(result)))
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    if (subscriber.endReason) response.write(next(ending(subscriber.endReason, subscriber.cursor)));
    response.end(COMPLETE);
    setTimeout(() => response.destroy(), LET_CLOSE_MS).unref();
  } finally {
    clearInterval(beat);
    sessions.remove(session);
    subscriber.end(null);
  }
}

function ending(reason: EndReason, cursor: string | null): FormattedExecutionResult {
  const { code, message } = ENDINGS[reason];
  return { errors: [{ message, extensions: { code, cursor } }] };
}

/** A comment: it keeps the connection open and is no event. */
const BEAT = ':\n\n';
const COMPLETE = 'event: complete\ndata: \n\n';
const next = (result: FormattedExecutionResult): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
