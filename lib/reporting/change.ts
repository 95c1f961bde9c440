/** How a figure moved: `new` from nothing, `gone` to nothing, `none` when there is nothing on either side. */
export type Change =
  | { way: "up" | "down"; share: number }
  | { way: "same" | "new" | "gone" | "none"; share: null };

/** Compares a figure with the one before; `share` is 0.12 for twelve percent more or less. */
export function changeOf(now: number, before: number): Change {
  if (before === 0) return { way: now === 0 ? "none" : "new", share: null };
  if (now === 0) return { way: "gone", share: null };
  const share = Math.abs(now - before) / Math.abs(before);
  if (Math.round(share * 100) === 0) return { way: "same", share: null };
  return { way: now > before ? "up" : "down", share };
}
