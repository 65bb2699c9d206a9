import { SharedStream, type Opening, type StreamLimits, type StreamSource } from './shared-stream';
import type { Subscriber } from './subscriber';

/**
 * The streams of one operation under one authority. As a rule there is one, at the end of the log; whoever comes back
 * from further behind reads the log by a stream of its own until the two meet, and goes over.
 */
export class Streams {
  readonly #streams = new Set<SharedStream>();

  constructor(
    private readonly source: StreamSource,
    private readonly limits: StreamLimits,
    private readonly onEmpty: () => void,
  ) {}

  /** Adds a subscriber who has seen everything up to a cursor, or wants what comes from now on. */
  async join(subscriber: Subscriber, after: string | null): Promise<Opening> {
    for (;;) {
      const stream = this.#streamFor(after);
      const opened = await stream.opened.catch((failure: unknown) => {
        this.#drop(stream);
        throw failure;
      });
      if (!opened.ok) {
        this.#drop(stream);
        return opened;
      }
      const cursor = after ?? stream.head;
      // While it was opened, the stream may have ended, or gone on beyond the cursor.
      if (cursor === null || !stream.has(cursor) || !stream.join(subscriber, cursor)) continue;
      subscriber.cursor = cursor;
      this.#meet(stream);
      return opened;
    }
  }

  leave(subscriber: Subscriber): void {
    for (const stream of this.#streams) {
      stream.leave(subscriber);
      if (stream.isOpen && stream.subscribers.size > 0) continue;
      this.#drop(stream);
    }
  }

  #streamFor(after: string | null): SharedStream {
    for (const stream of this.#streams) {
      if (after === null ? stream.isLive : stream.has(after)) return stream;
    }
    const stream = new SharedStream(after, this.source, this.limits, (moved) => this.#meet(moved));
    this.#streams.add(stream);
    return stream;
  }

  /** Sends the subscribers of two streams that have met the same way on, with the one that is further. */
  #meet(moved: SharedStream): void {
    for (const other of this.#streams) {
      if (other === moved || !other.isOpen || !moved.isOpen) continue;
      const [from, to] = other.has(moved.head ?? '') ? [moved, other] : [other, moved];
      const { head } = from;
      if (head === null || !to.has(head)) continue;
      // Where both stand at the same cursor, either stands where the other does.
      if (from.isLive && from.head === to.head) to.isLive = true;
      for (const subscriber of from.subscribers) {
        if (to.join(subscriber, head)) from.leave(subscriber);
      }
      if (from.subscribers.size === 0) this.#drop(from);
    }
  }

  #drop(stream: SharedStream): void {
    stream.close();
    this.#streams.delete(stream);
    if (this.#streams.size === 0) this.onEmpty();
  }
}
