import "server-only";
import { normalise } from "./search-words";
import { synonymGroups } from "./synonyms";

type Word = { text: string; inside: (text: string) => boolean };

const LATIN = /^[a-z0-9 ]+$/;

/** Latin words count as whole words ("tea" is not in "steamed"), Chinese ones anywhere. */
function toWord(raw: string): Word {
  const text = normalise(raw);
  return {
    text,
    inside: LATIN.test(text)
      ? (whole) => ` ${whole.replace(/[^a-z0-9]+/g, " ")} `.includes(` ${text} `)
      : (whole) => whole.includes(text),
  };
}

const groups = synonymGroups.map((group) => group.map(toWord));

/** Every other word for what a text names. */
export function synonymsOf(text: string): string[] {
  const whole = normalise(text);
  return groups
    .filter((group) => group.some((word) => word.inside(whole)))
    .flatMap((group) => group.map((word) => word.text));
}

const isBeginning = (query: string) => (word: Word) => word.text.startsWith(query);

/** The usual word of the groups that hold one beginning like this: calai → 绿松石, calaite. */
export function groupsLike(query: string) {
  const asked = normalise(query).trim();
  if (!asked) return [];
  return synonymGroups.filter((_, at) => groups[at]?.some(isBeginning(asked)));
}
