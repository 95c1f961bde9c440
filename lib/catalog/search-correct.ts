import "server-only";
import { distance } from "./search-distance";
import { soundOf } from "./search-pinyin";
import { normalise, runsOf, singular } from "./search-words";

/** What the shop speaks of: words in Latin letters, and Chinese ones by their sound. */
export type Vocabulary = { latin: string[]; han: { word: string; sound: string }[] };

const LONGEST = 6;
const SHORTEST = 2;

const lengthOf = (word: string) => [...word].length;

/** Of names and synonyms; long runs of Chinese are sentences and no words. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const runs = texts.map(runsOf);
  const han = new Set(runs.flatMap((one) => one.han));
  const latin = new Set(runs.flatMap((one) => one.words.map(singular)));
  return {
    latin: [...latin].filter((word) => /^[a-z]{3,}$/.test(word)),
    han: [...han]
      .filter((word) => lengthOf(word) >= SHORTEST && lengthOf(word) <= LONGEST)
      .map((word) => ({ word, sound: soundOf(word) })),
  };
}

/** Short words have too many neighbours to guess. */
const slipsIn = (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

function nearest(word: string, candidates: string[]): string | undefined {
  const most = slipsIn(word);
  for (let slips = 1; slips <= most; slips += 1) {
    const found = candidates.find((other) => distance(word, other, slips) <= slips);
    if (found) return found;
  }
  return undefined;
}

function latinOf(typed: string, { latin, han }: Vocabulary): string[] {
  const word = singular(typed);
  const isKnown = latin.includes(word) || han.some(({ sound }) => sound === word);
  if (isKnown) return [word];
  const byLetters = nearest(word, latin);
  if (byLetters) return [byLetters];
  const sounds = han.map(({ sound }) => sound);
  const bySound = nearest(word, sounds);
  return bySound ? [han[sounds.indexOf(bySound)]?.word ?? ""] : [];
}

/** One character is another, in words long enough to be told by the others. */
const isMisspelt = (run: string, word: string) =>
  lengthOf(run) >= 3 && lengthOf(run) === lengthOf(word) && distance(run, word, 1) <= 1;

function piecesOf(run: string): string[] {
  const characters = [...run];
  const pieces: string[] = [];
  for (let size = Math.min(LONGEST, characters.length - 1); size >= SHORTEST; size -= 1) {
    for (let at = 0; at + size <= characters.length; at += 1) {
      pieces.push(characters.slice(at, at + size).join(""));
    }
  }
  return pieces;
}

function hanOf(run: string, { han }: Vocabulary): string[] {
  const alike = (piece: string) => {
    const sound = soundOf(piece);
    return (
      han.find(({ word }) => word === piece) ??
      han.find((other) => other.sound === sound && lengthOf(other.word) === lengthOf(piece))
    );
  };
  const whole = alike(run) ?? han.find(({ word }) => isMisspelt(run, word));
  if (whole) return [whole.word];
  for (const piece of piecesOf(run)) {
    const found = alike(piece);
    if (found) return [found.word];
  }
  return [];
}

/**
 * What somebody meant who typed something that is not there: letters that slipped, characters that sound
 * alike, words that no goods have left out. Null when nothing like it is known.
 */
export function corrected(typed: string, vocabulary: Vocabulary): string | null {
  const { han, words } = runsOf(typed);
  const meant = [
    ...han.flatMap((run) => hanOf(run, vocabulary)),
    ...words.flatMap((word) => latinOf(word, vocabulary)),
  ].join(" ");
  return meant === "" || meant === normalise(typed).trim() ? null : meant;
}
