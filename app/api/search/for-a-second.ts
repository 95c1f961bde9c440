const KEPT_MS = 1_000;
const MOST = 500;

/** Answers the same question once a second: a word everybody searches costs one read, and none is stale. */
export function forASecond<Args extends unknown[], Answer>(
  read: (...args: Args) => Promise<Answer>,
) {
  const kept = new Map<string, { at: number; answer: Promise<Answer> }>();
  return (...args: Args): Promise<Answer> => {
    const key = JSON.stringify(args);
    const before = kept.get(key);
    if (before && Date.now() - before.at < KEPT_MS) return before.answer;
    if (kept.size >= MOST) kept.clear();
    const answer = read(...args);
    kept.set(key, { at: Date.now(), answer });
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
