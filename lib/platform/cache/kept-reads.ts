import "server-only";

type Kept = { text: Promise<string>; tags: readonly string[]; begun: number; until: number };

type Read = {
  key: string;
  tags: readonly string[];
  /** Milliseconds; for ever when absent. */
  life?: number | undefined;
};

const MOST_READS = 4_000;
const MOST_TAGS = 20_000;

/**
 * Public reads of this process, each until one of its tags is spoiled. What was begun before is never given
 * to who asks after. An answer is kept as text, so that nobody changes it for others.
 */
export function keepReads(now = Date.now) {
  const kept = new Map<string, Kept>();
  const spoiledAt = new Map<string, number>();
  let turn = 0;

  const isGood = ({ tags, begun, until }: Kept) =>
    until > now() && tags.every((tag) => (spoiledAt.get(tag) ?? 0) <= begun);

  function begin({ key, tags, life }: Read, read: () => Promise<unknown>): Kept {
    const text = read().then((data) => JSON.stringify(data));
    const until = life === undefined ? Number.POSITIVE_INFINITY : now() + life;
    const begun = { text, tags, begun: turn, until };
    text.catch(() => kept.get(key) === begun && kept.delete(key));
    return begun;
  }

  return {
    async get<Data>(asked: Read, read: () => Promise<Data>): Promise<Data> {
      const before = kept.get(asked.key);
      const one = before && isGood(before) ? before : begin(asked, read);
      kept.delete(asked.key);
      kept.set(asked.key, one);
      for (const [oldest] of kept) {
        if (kept.size <= MOST_READS) break;
        kept.delete(oldest);
      }
      return JSON.parse(await one.text);
    },
    forget(tags: readonly string[]) {
      turn += 1;
      if (spoiledAt.size + tags.length > MOST_TAGS) {
        kept.clear();
        spoiledAt.clear();
      }
      for (const tag of tags) spoiledAt.set(tag, turn);
    },
  };
}

type KeptReads = ReturnType<typeof keepReads>;

/** The custom server's bundle reads, Next's bundle hears what is spoiled: they share nothing but the process. */
const shared = globalThis as { chushanReads?: KeptReads };

/** From now on this process keeps what it reads for the router. */
export function openReads() {
  shared.chushanReads ??= keepReads();
}

export const openedReads = (): KeptReads | undefined => shared.chushanReads;
