type Layer = { id: string; close: () => void };

/** On an entry of the history: which layer it stands for, and which was laid over it. */
const LAYER = "layer";
const ABOVE = "above";

let open: Layer[] = [];
let top: string | null = null;
let count = 0;

const read = (mark: typeof LAYER | typeof ABOVE): string | null =>
  window.history.state?.[mark] ?? null;

const isOpen = (id: string | null) => open.some((layer) => layer.id === id);

/** Every layer above the entry that the history now stands at closes. */
function onMove() {
  const left = top;
  top = read(LAYER);
  const covered = open.slice(open.findIndex(({ id }) => id === top) + 1).reverse();
  for (const { close } of covered) close();
  // Closed by its own button before: its entry is passed as if it weren't there.
  if (covered.length === 0 && left && left === read(ABOVE)) window.history.back();
}

/** What was closed by its own button has left its entry on top; the next layer takes it over. */
function enter(): string {
  const here = read(LAYER);
  if (here && !isOpen(here)) return here;
  count += 1;
  const id = `${Date.now()}-${count}`;
  const { state } = window.history;
  window.history.replaceState({ ...state, [ABOVE]: id }, "");
  window.history.pushState({ ...state, [LAYER]: id, [ABOVE]: null }, "");
  return id;
}

/**
 * Gives what opens over the page an entry in the history, so that Back closes it, on phones and desktops
 * alike; answers how to take it away. Its entry stays then: to go back at once could undo a way just taken.
 */
export function layOver(close: () => void): () => void {
  window.addEventListener("popstate", onMove);
  const id = enter();
  top = id;
  open = [...open, { id, close }];
  return () => {
    open = open.filter((layer) => layer.id !== id);
  };
}
