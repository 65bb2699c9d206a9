import type { DomainEvent, SubgraphName } from '@trust-supervision/contracts';
import type { EventLog } from '@trust-supervision/events';
import { legalDate } from '@trust-supervision/kernel';
import type { Identity, IdentitySigner } from './identity';
import { bindingOf, SIGNED_IDENTITY_HEADER, SUBGRAPH_PATHS } from './serve-wire';

/** Where a subgraph's events are read, and how the reader proves itself there. */
export type RemoteLog = {
  readonly source: SubgraphName;
  readonly url: string;
  readonly signer: IdentitySigner;
};

const ANSWER_WITHIN_MS = 10_000;

/** Reads the events of a subgraph in another process from its own outbox. Throws when it does not answer. */
export function httpEventLog({ source, url, signer }: RemoteLog): EventLog {
  const path = SUBGRAPH_PATHS.events;
  const address = new URL(path, url);
  const mediaType = 'application/json';
  const sent = { subgraph: source, method: 'POST', path, mediaType, fileName: '' };
  return {
    after: async (position, limit) => {
      const body = Buffer.from(JSON.stringify({ after: position, limit }));
      const headers = {
        'content-type': mediaType,
        [SIGNED_IDENTITY_HEADER]: signer.sign(READER, bindingOf(sent, body)),
      };
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      const response = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' });
      if (!response.ok) throw new Error(`the events of ${source} were answered ${response.status}`);
      return (await response.json()) as DomainEvent[];
    },
  };
}

/** Reading events is no question of a person: the shared secret is what admits the reader. */
const READER: Identity = {
  subject: 'inbox',
  name: 'inbox',
  role: 'PUBLIC',
  scopes: [],
  usci: null,
  district: null,
  businessDay: legalDate('1970-01-01'),
  requestId: 'inbox',
};
