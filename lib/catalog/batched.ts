/**
 * Gathers the ids asked for within one turn of the event loop into one read, so that a page of
 * separately cached cards costs one query and not forty.
 */
export function batched<Value>(readAll: (ids: string[]) => Promise<Map<string, Value>>) {
  let waiting: Promise<Map<string, Value>> | null = null;
  let ids = new Set<string>();

  const nextTurn = () =>
    new Promise<void>((resolve) => setTimeout(resolve, 2)).then(() => {
      const asked = [...ids];
      ids = new Set();
      waiting = null;
      return readAll(asked);
    });

  return async (id: string): Promise<Value | null> => {
    ids.add(id);
    waiting ??= nextTurn();
    return (await waiting).get(id) ?? null;
  };
}
