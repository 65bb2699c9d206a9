import { createDevIssuer } from '@trust-supervision/gateway';
import { DataFolder } from '../data-folder';
import { GraphClient } from '../graph-client';
import { personaNamed } from '../personas';
import { Sentence } from '../sentence';
import { ISSUER } from '../world';

/** How a command reaches a running graph, and as whom. */
export type ConnectionOptions = {
  readonly url: string;
  /** Given instead of the demonstration's own. */
  readonly token?: string;
  /** The persona of the local demonstration to act as. */
  readonly as: string;
  /** The data folder of the local demonstration, whose issuer signs the token. */
  readonly data: string;
};

const A_DAY = 86_400;

/** A token of the local demonstration. Throws a sentence when there is none, or no such persona. */
export async function tokenOf(name: string, data: string): Promise<string> {
  const persona = personaNamed(name);
  const folder = new DataFolder(data);
  if (!folder.hasIssuer)
    throw new Sentence(
      `${folder.path} holds no demonstration. Run \`npm start\` first, or give --data or --token.`,
    );
  const issuer = await createDevIssuer({ ...ISSUER, keyFile: folder.keyFile });
  return issuer.tokenFor(persona, A_DAY);
}

/** A client with the given token, or with one of the local demonstration. */
export async function connect({ url, token, as, data }: ConnectionOptions): Promise<GraphClient> {
  return new GraphClient(url, token ?? (await tokenOf(as, data)));
}
