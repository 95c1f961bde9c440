/** Advertising law: goods that are no medicine may not claim to heal (screens.md 2.4). */
const banned = [
  /治疗|根治|疗效|治病|治愈|药效/gu,
  /\b(?:cures?|heals?|healing|therapy|therapies|therapeutic|remedy|remedies)\b/giu,
];

/** The forbidden words in these texts, each once, as they were written. */
export function bannedWordsIn(texts: (string | undefined)[]): string[] {
  const whole = texts.join("\n").normalize("NFKC");
  // Spaces and dots between Chinese characters hide a word from a reader no more than from us.
  const joined = whole.replace(/(?<=\p{Script=Han})[\s.·*_-]+(?=\p{Script=Han})/gu, "");
  const found = banned.flatMap((words) => [...joined.matchAll(words)].map(([word]) => word));
  return [...new Set(found.map((word) => word.toLowerCase()))];
}
