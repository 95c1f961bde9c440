import { isPlaceName, type PlaceIndex } from "./address-index";
import { PHONE_MARK } from "./address-labels";
import {
  guessLoneName,
  guessName,
  guessTrailingName,
  isTitle,
  type NameGuess,
  withoutTitle,
} from "./address-name";

interface Piece {
  text: string;
  /** Stands directly before a phone number. */
  beforePhone: boolean;
}

interface StreetAndName {
  name: NameGuess | null;
  street: string;
}

const edge = /[\s,;:|·。、/.>-]/;

/** By hand, since a regex for the end of a text is quadratic on long runs. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.test(text.charAt(start))) start += 1;
  while (end > start && edge.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function pieces(text: string): Piece[] {
  return text.split(/([\n,;|☎])/).flatMap((part, at, all) => {
    const clean = at % 2 === 0 ? withoutTitle(trimmed(part)) : "";
    return clean ? [{ text: clean, beforePhone: all[at + 1] === PHONE_MARK }] : [];
  });
}

type Taken = [name: NameGuess, rest: string];
type Take = (piece: Piece) => Taken | null;

const firstWord = /^([^ -]+)[ -](.+)$/;
const lastWord = /^(.+)[ -]([^ -]+)$/;

function guess(index: PlaceIndex, text: string): NameGuess | null {
  return isPlaceName(index, text) ? null : guessName(text);
}

/** The first or last word of a piece; a name in Latin letters only as a whole. */
function takeWord(index: PlaceIndex, text: string, where: "first" | "last"): Taken | null {
  const [, one = "", two = ""] = (where === "first" ? firstWord : lastWord).exec(text) ?? [];
  const [word, rest] = where === "first" ? [one, two] : [two, one];
  const name = /\p{Script=Latin}/u.test(word) ? null : guess(index, word);
  return name && [name, rest];
}

/** The whole piece, or its first or last word. */
const taking =
  (index: PlaceIndex, where: "first" | "last"): Take =>
  ({ text }) => {
    const whole = guess(index, text);
    return whole ? [whole, ""] : takeWord(index, text, where);
  };

/** What stands right before the phone: the whole piece, its last word, the end of an address. */
const takingBeforePhone =
  (index: PlaceIndex, isFront: boolean): Take =>
  ({ text, beforePhone }) => {
    if (!beforePhone) return null;
    const lone = isFront || text.length === 2;
    const whole =
      guess(index, text) ?? (lone && !isPlaceName(index, text) ? guessLoneName(text) : null);
    if (whole) return [whole, ""];
    const word = takeWord(index, text, "last") ?? takeLoneWord(index, text);
    if (word) return word;
    const end = isFront ? null : guessTrailingName(text);
    return end && [end, text.slice(0, -end.length)];
  };

/** 张路 behind a house number: two characters, for longer ones are roads. */
function takeLoneWord(index: PlaceIndex, text: string): Taken | null {
  const [, rest = "", word = ""] = /^(.*\d.*) ([^ ]{2})$/.exec(text) ?? [];
  const name = word && !isPlaceName(index, word) ? guessLoneName(word) : null;
  return name && [name, rest];
}

/** Takes the surest name out of a list, the first of equals. */
function takeFrom(list: Piece[], take: Take): NameGuess | null {
  const taken = list.map(take);
  for (const confidence of ["high", "medium", "low"]) {
    const at = taken.findIndex((one) => one?.[0].confidence === confidence);
    const [name, rest] = taken[at] ?? [];
    if (!name) continue;
    list.splice(at, 1, ...(rest ? [{ text: rest, beforePhone: false }] : []));
    return { name: name.name, confidence: name.confidence };
  }
  return null;
}

/** Before the region stands the name, if anything; behind it the street, and perhaps the name. */
function takeName(index: PlaceIndex, before: Piece[], after: Piece[]): NameGuess | null {
  const fromFront =
    takeFrom(before, takingBeforePhone(index, true)) ?? takeFrom(before, taking(index, "first"));
  if (fromFront) return fromFront;
  after.reverse();
  const name =
    takeFrom(after, takingBeforePhone(index, false)) ?? takeFrom(after, taking(index, "last"));
  after.reverse();
  return name;
}

const country = /^(?:中国|中华人民共和国|China)$/i;

/** Sorts what surrounds the region (`start` to `end`) into the recipient's name and the street. */
export function splitStreet(
  index: PlaceIndex,
  text: string,
  start: number,
  end: number,
  labelled: NameGuess | null,
): StreetAndName {
  const before = pieces(text.slice(0, start).replace(/(?:中国|中华人民共和国) ?$/, ""));
  const after = pieces(text.slice(end));
  const name = labelled ?? takeName(index, before, after);
  const street = [...before, ...after]
    .map((piece) => piece.text)
    .filter((piece) => !country.test(piece) && !isTitle(piece));
  return { name, street: street.join(" ") };
}
