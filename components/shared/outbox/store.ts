import { changeNote, readNote } from "@/components/ui/phone-store";
import type { Act } from "./queue";

const OUTBOX = "outbox:";
const CHANGED = "shop:outbox";

/** What one person's acts are on this phone; another person's are neither read nor touched. */
export const readActs = async (keeper: string): Promise<Act[]> =>
  (await readNote<Act[]>(OUTBOX + keeper)) ?? [];

const otherTabs = () =>
  typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANGED);

function tell() {
  window.dispatchEvent(new Event(CHANGED));
  const line = otherTabs();
  line?.postMessage(null);
  line?.close();
}

export async function changeActs(keeper: string, change: (acts: Act[]) => Act[]): Promise<void> {
  await changeNote<Act[]>(OUTBOX + keeper, (before = []) => {
    const acts = change(before);
    return acts.length > 0 ? acts : undefined;
  });
  tell();
}

/** Hears of every change, made here or in another tab. */
export function onActs(hear: () => void): () => void {
  const line = otherTabs();
  window.addEventListener(CHANGED, hear);
  line?.addEventListener("message", hear);
  return () => {
    window.removeEventListener(CHANGED, hear);
    line?.close();
  };
}
