type Keeper = string | null;

let keeper: Keeper = null;
const heard = new Set<() => void>();

/** Whose acts are kept in this tab now; null where nobody's are. */
export const keeperNow = () => keeper;

/** For its time on the page; a layout says it. */
export function keepFor(whose: string): () => void {
  const change = (next: Keeper) => {
    keeper = next;
    for (const hear of heard) hear();
  };
  change(whose);
  return () => {
    if (keeper === whose) change(null);
  };
}

export function onKeeper(hear: () => void): () => void {
  heard.add(hear);
  return () => void heard.delete(hear);
}
