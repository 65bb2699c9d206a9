import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { parse, type DocumentNode, type ExecutionArgs, type GraphQLError } from 'graphql';
import { CloseCode, MessageType, stringifyMessage, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Logger } from '../log';
import type { SignIn } from '../sign-in';
import { liveCaller, type LiveCaller } from './caller';
import { coded } from './live-operation';
import type { Session, Sessions } from './sessions';
import type { EndReason, Subscriber } from './subscriber';
import type { Subscriptions } from './subscriptions';

export type WebSocketSettings = {
  readonly subscriptions: Subscriptions;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly logger: Logger;
  /** A larger message closes its socket. */
  readonly maxMessageBytes: number;
  /** Sockets and event streams at a time; more are asked to come back later. */
  readonly mostSessions: number;
  /** Subscriptions of one socket at a time. */
  readonly mostOfOneSocket: number;
  /** How often a socket is asked whether it is still there. */
  readonly heartbeatMs: number;
};

const PATH = '/graphql';
/** Beside those of graphql-ws, whose clients come back after each of these. */
const CLOSE_CODES: Readonly<Record<EndReason, number>> = {
  GOING_AWAY: 1001,
  TOKEN_EXPIRED: CloseCode.Forbidden,
  TOKEN_REVOKED: CloseCode.Forbidden,
  SLOW_CONSUMER: 4413,
};
const TRY_AGAIN_LATER = 1013;
/** How long a socket that does not drain is waited for after it was closed. */
const LET_CLOSE_MS = 5_000;
/** Any operation that says it is a subscription: what is sent is read by `Subscriptions`. */
const A_SUBSCRIPTION = parse('subscription { __typename }');

/** A socket of graphql-ws: its caller, its subscriptions by id, and how it is sent away. */
class SocketSession implements Session {
  readonly subscribers = new Map<string, Subscriber>();

  constructor(
    private readonly socket: WebSocket,
    readonly caller: LiveCaller,
  ) {}

  /**
   * A close reason has room for one cursor. The cursors of all subscriptions go before it in a ping, which every
   * client takes and most ignore. What is closed first can no longer tell a client that its subscription is complete.
   */
  close(reason: EndReason): void {
    const cursors = Object.fromEntries([...this.subscribers].map(([id, { cursor }]) => [id, cursor]));
    const [only, ...others] = Object.values(cursors);
    const payload = { closing: reason, cursors };
    this.socket.send(stringifyMessage<MessageType.Ping>({ type: MessageType.Ping, payload }));
    this.socket.close(CLOSE_CODES[reason], only && others.length === 0 ? `${reason} after=${only}` : reason);
    setTimeout(() => this.socket.terminate(), LET_CLOSE_MS).unref();
    for (const subscriber of this.subscribers.values()) subscriber.end(null);
  }
}

type Params = Record<string, unknown>;
type Carried = { session?: SocketSession };
type SocketContext = Context<Params, Extra & Carried>;

/** Serves graphql-ws on the HTTP server. Returns how to stop it, once its sessions were sent away. */
export function serveWebSockets(server: Server, settings: WebSocketSettings): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: settings.maxMessageBytes });
  const live = useServer<Params, Carried>(
    {
      onConnect: (context) => connected(context, settings),
      onSubscribe: (context, id, payload) => subscribed(context, { id, payload }, settings),
      subscribe: (args) => (args as unknown as Prepared).subscriber as never,
      // The answers are formatted already.
      onNext: (_context, _id, _payload, _args, result) => result as never,
      onComplete: ({ extra }, id) => void extra.session?.subscribers.delete(id),
      onClose: (context) => gone(context, settings),
      isProd: true,
    },
    sockets,
    settings.heartbeatMs,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '', 'http://gateway').pathname !== PATH) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  server.on('upgrade', upgrade);
  return {
    stop: async () => {
      server.off('upgrade', upgrade);
      await live.dispose();
    },
  };
}

async function connected(context: SocketContext, settings: WebSocketSettings): Promise<boolean> {
  const { socket } = context.extra;
  const { sessions, signIn, mostSessions } = settings;
  if (sessions.size >= mostSessions) return sentAway(socket, TRY_AGAIN_LATER, 'Try again later.');
  const { authorization, Authorization = authorization } = context.connectionParams ?? {};
  const given = typeof Authorization === 'string' ? Authorization : undefined;
  const caller = await liveCaller(signIn, given, randomUUID());
  if (!caller.ok) return sentAway(socket, CloseCode.Unauthorized, caller.problem.message);
  const session = new SocketSession(socket, caller.value);
  context.extra.session = session;
  if (socket.readyState === socket.OPEN) sessions.add(session);
  return true;
}

/** True, so that graphql-ws does not close it again with a reason of its own; nothing is sent over it any more. */
function sentAway(socket: WebSocket, code: number, reason: string): boolean {
  socket.close(code, reason);
  return true;
}

/** What goes from `onSubscribe` to `subscribe` in the place of a document to execute. */
type Prepared = { readonly document: DocumentNode; readonly subscriber: Subscriber };

async function subscribed(
  { extra, subscriptions: running }: SocketContext,
  { id, payload }: { id: string; payload: Parameters<Subscriptions['open']>[0] },
  { subscriptions, logger, mostOfOneSocket }: WebSocketSettings,
): Promise<readonly GraphQLError[] | ExecutionArgs> {
  const { session } = extra;
  if (!session) throw new Error('nobody subscribes before they are signed in');
  const identity = { ...session.caller.identity, requestId: randomUUID() };
  if (Object.keys(running).length > mostOfOneSocket)
    return [coded(`At most ${mostOfOneSocket} subscriptions a socket.`, 'LIMIT_EXCEEDED')];
  const opened = await subscriptions.open(payload, identity);
  if (!opened.ok) return opened.problem;
  const subscriber = opened.value;
  const { onEnd } = subscriber;
  subscriber.onEnd = (reason) => {
    onEnd(reason);
    if (reason === null) return;
    logger({ level: 'info', event: 'subscription-ended', requestId: identity.requestId, reason });
    session.close(reason);
  };
  session.subscribers.set(id, subscriber);
  const prepared: Prepared = { document: A_SUBSCRIPTION, subscriber };
  return prepared as unknown as ExecutionArgs;
}

function gone({ extra: { session } }: SocketContext, { sessions }: WebSocketSettings): void {
  if (!session) return;
  sessions.remove(session);
  for (const subscriber of session.subscribers.values()) subscriber.end(null);
}
