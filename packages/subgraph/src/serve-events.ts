import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { SubgraphEvent, SubgraphEvents } from './transport';

/** How often a line without content says that the subgraph is still there. */
export const BEAT_MS = 5_000;
/** Then the gateway opens the subscription again, with an identity that it signs anew. */
const LONGEST_MS = 15 * 60_000;

/**
 * Sends the events of a subscription, one line of JSON each (NDJSON), after a line that says where they begin. It ends
 * when the gateway goes, when the server stops, or after a quarter of an hour.
 */
export async function sendEvents(
  response: ServerResponse,
  events: SubgraphEvents,
  stop: AbortSignal,
): Promise<void> {
  const ended = AbortSignal.any([stop, AbortSignal.timeout(LONGEST_MS)]);
  const end = (): void => void events.return();
  ended.addEventListener('abort', end);
  if (ended.aborted) end();
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  response.write(line({ cursor: events.cursor }));
  const beat = setInterval(() => response.write('\n'), BEAT_MS);
  try {
    for await (const event of events) {
      // It may have been executed while the gateway went: nothing would ever be told of this response again.
      if (response.closed) break;
      if (!response.write(line(written(event))))
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  } finally {
    clearInterval(beat);
    ended.removeEventListener('abort', end);
    end();
  }
}

const written = ({ cursor, businessDay, result }: SubgraphEvent): object => ({
  cursor,
  businessDay,
  ...result,
});

const line = (content: object): string => `${JSON.stringify(content)}\n`;
