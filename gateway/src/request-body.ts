import type { IncomingMessage } from 'node:http';

/** The sender announced, or sent, more bytes than allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * The body of a request, chunk by chunk, never more than `limit` bytes. Throws `BodyTooLarge` beyond, and the
 * stream's own error when the sender leaves early. What is left of a refused body is read and dropped, so
 * that the sender gets to read the answer.
 */
export async function* limited(
  request: IncomingMessage,
  limit: number,
): AsyncGenerator<Buffer, void, undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge();
  let received = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > limit) throw new BodyTooLarge();
      yield chunk;
    }
  } finally {
    request.resume();
  }
}

/** The whole body as text (UTF-8). Rejects as `limited` throws. */
export function bodyText(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let received = 0;
    if (Number(request.headers['content-length'] ?? 0) > limit) reject(new BodyTooLarge());
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= limit) chunks.push(chunk);
      else reject(new BodyTooLarge());
    });
    request.once('error', reject);
    request.once('end', () => resolve(textOf(chunks)));
  });
}

/** Most bodies come in one piece. */
const textOf = (chunks: readonly Buffer[]): string =>
  (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8');
