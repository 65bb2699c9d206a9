import { SingleBar } from 'cli-progress';
import type { GraphClient } from './graph-client';

/** How far an import is, as the graph tells it. */
type Progress = { readonly stage: string; readonly done: number; readonly total: number | null };

/** Shows the stages of an import to whoever waits for it. */
export interface ProgressView {
  show(progress: Progress): void;
  end(): void;
}

const ASK_EVERY_MILLISECONDS = 250;
const QUERY = `query Progress($requestId: ID!) { importProgress(requestId: $requestId) { stage done total } }`;

/** Runs an import and shows its progress meanwhile. Not knowing the progress never fails the import. */
export async function withProgress<Outcome>(
  { client, requestId }: { readonly client: GraphClient; readonly requestId: string },
  running: Promise<Outcome>,
  view: ProgressView = viewFor(process.stderr),
): Promise<Outcome> {
  const ask = (): void => {
    client.run<{ importProgress: Progress | null }>(QUERY, { requestId }).then(
      ({ importProgress }) => importProgress && view.show(importProgress),
      () => undefined,
    );
  };
  const timer = setInterval(ask, ASK_EVERY_MILLISECONDS);
  try {
    return await running;
  } finally {
    clearInterval(timer);
    view.end();
  }
}

/** A bar for people, a line a change for anything else. */
export const viewFor = (stream: NodeJS.WriteStream): ProgressView =>
  stream.isTTY ? bar(stream) : lines(stream);

function bar(stream: NodeJS.WriteStream): ProgressView {
  const drawn = new SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    format: '{stage} [{bar}] {value}/{total}',
  });
  let isDrawn = false;
  return {
    show: ({ stage, done, total }) => {
      if (!isDrawn) drawn.start(total ?? 0, done, { stage });
      isDrawn = true;
      drawn.setTotal(total ?? Math.max(done, 1));
      drawn.update(done, { stage });
    },
    end: () => drawn.stop(),
  };
}

/** Plain lines, none twice. */
export function lines(stream: Pick<NodeJS.WritableStream, 'write'>): ProgressView {
  let last = '';
  return {
    show: ({ stage, done, total }) => {
      const line = `${stage} ${done}${total === null ? '' : ` of ${total}`}`;
      if (line !== last) stream.write(`${line}\n`);
      last = line;
    },
    end: () => undefined,
  };
}
