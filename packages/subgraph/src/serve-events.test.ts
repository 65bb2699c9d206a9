import { once } from 'node:events';
import { createServer, get, type ClientRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { legalDate } from '@trust-supervision/kernel';
import { sendEvents } from './serve-events';
import type { SubgraphEvents } from './transport';

/** Its event is executed while whoever listens goes. */
function lateEvent(client: ClientRequest, response: ServerResponse) {
  const value = { cursor: '1', businessDay: legalDate('2020-01-31'), result: { data: null } };
  const events: SubgraphEvents = {
    cursor: '0',
    next: async () => {
      client.destroy();
      await once(response, 'close');
      return { done: false, value };
    },
    return: jest.fn(async () => ({ done: true as const, value: undefined })),
    [Symbol.asyncIterator]: () => events,
  };
  return events;
}

test('an event that is executed while the gateway goes ends the subscription', async () => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  client.on('error', () => undefined);
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  const events = lateEvent(client, response);
  await sendEvents(response, events, new AbortController().signal);
  expect(events.return).toHaveBeenCalled();
  server.close();
}, 10_000);
