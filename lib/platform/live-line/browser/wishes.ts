import type { Heard } from "./heard";

/** Somebody on this page who wants to hear a room, and up to where they know it. */
export type Wish = { room: string; since: number; hear: (heard: Heard) => void };

/** The rooms that are wished for, each with the oldest stand. */
export type Stands = Record<string, number>;

const wishes = new Set<Wish>();

export function addWish(wish: Wish) {
  wishes.add(wish);
  return () => void wishes.delete(wish);
}

export const oldestStands = (all: readonly Stands[]): Stands => {
  const oldest: Stands = {};
  for (const [room, since] of all.flatMap((stands) => Object.entries(stands)))
    oldest[room] = Math.min(since, oldest[room] ?? since);
  return oldest;
};

export const standsHere = (): Stands =>
  oldestStands([...wishes].map(({ room, since }) => ({ [room]: since })));

/** Tells who wished to hear it and has not; the line's own words have no number. */
export function deliver(heard: Heard) {
  for (const wish of [...wishes]) {
    if (wish.room !== heard.room || (heard.id > 0 && heard.id <= wish.since)) continue;
    wish.since = Math.max(wish.since, heard.id);
    wish.hear(heard);
  }
}
