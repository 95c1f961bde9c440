/** How few and how many of a variant one may buy; null is any number. */
export type Limits = {
  least: number;
  mostOnce: number | null;
  /** Of one person, within `eachDays`, or ever where that is null. */
  mostEach: number | null;
  eachDays: number | null;
};

/** The same, with how many pieces this person has had. */
export type Bounds = Limits & { had: number };

export const MOST_OF_LIMIT = 999;
export const spans = [7, 30] as const;

/** Which limit a number passes; the same word is the code of its sentence. */
export const breaches = ["TOO_FEW", "TOO_MANY", "HAD_ENOUGH"] as const;
export type Breach = (typeof breaches)[number];

/** What one may have now: the rest of a shelf may be had whole, and who can't reach the least has nothing. */
export type Allowed = { least: number; most: number; by: "TOO_MANY" | "HAD_ENOUGH" };

const inAll = (most: number | null) => most ?? MOST_OF_LIMIT;

/** How few and how many pieces, where so many are left on the shelf; without limits any number. */
export function allowedOf(bounds: Bounds | null, left: number): Allowed {
  if (!bounds) return { least: 1, most: MOST_OF_LIMIT, by: "TOO_MANY" };
  const least = Math.min(bounds.least, Math.max(1, left));
  const [once, mine] = [inAll(bounds.mostOnce), inAll(bounds.mostEach) - bounds.had];
  const isMine = bounds.mostEach !== null && mine < once;
  const most = isMine ? mine : once;
  return { least, most: most < least ? 0 : most, by: isMine ? "HAD_ENOUGH" : "TOO_MANY" };
}

/** Which limit so many pieces pass, or null. */
export function breachOf(bounds: Bounds | null, quantity: number, left: number): Breach | null {
  const { least, most, by } = allowedOf(bounds, left);
  if (quantity > most) return by;
  return quantity < least ? "TOO_FEW" : null;
}

/** The numbers of the sentence that says it; `title` "none" where it stands beside its goods. */
export function breachDetail({ least, mostOnce, mostEach, eachDays, had }: Bounds, title = "none") {
  const most = mostEach ?? 0;
  const numbers = { had, each: most, days: eachDays ?? 0, rest: Math.max(0, most - had) };
  return { title, least, once: mostOnce ?? 0, ...numbers };
}
