import type { Found } from "./compare";
import type { DifferenceEnd, DifferenceKind } from "./index";

type Said = { kind: DifferenceKind; providerFen: number; oursFen: number; gapFen: number };

/** A difference that was written down before. */
export type Known = Said & { id: string; end: DifferenceEnd | null };

const isSame = (one: Said, other: Said) =>
  one.kind === other.kind &&
  one.providerFen === other.providerFen &&
  one.oursFen === other.oursFen &&
  one.gapFen === other.gapFen;

/** What a person has ended with nothing left to book is not said again while both sides say the same. */
const isAnswered = (found: Found, known: Known) =>
  found.gapFen === 0 &&
  known.end !== null &&
  known.end !== "VANISHED" &&
  isSame({ ...known, gapFen: found.gapFen }, found);

/** Which open differences have ended by themselves, and which are new. */
export function merge(found: Found[], known: Known[]): { gone: string[]; fresh: Found[] } {
  const open = known.filter(({ end }) => end === null);
  const gone = open.filter((one) => !found.some((other) => isSame(one, other)));
  const fresh = found.filter(
    (one) =>
      !open.some((other) => isSame(one, other)) && !known.some((other) => isAnswered(one, other)),
  );
  return { gone: gone.map(({ id }) => id), fresh };
}
