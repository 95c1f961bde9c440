/** Written out, so that the style sheet has them: the same size looks the same wherever it is packed. */
const looks = [
  "bg-pine text-on-pine",
  "bg-millet text-on-millet",
  "bg-brick text-on-brick",
  "border-2 border-pine bg-card text-ink",
  "border-2 border-brick bg-card text-ink",
  "bg-pine-tint text-ink",
  "bg-millet-tint text-ink",
  "bg-brick-tint text-ink",
] as const;

// Keeps the sizes that goods are sold in apart (1, 2, 3, 5, 10 and 20 斤; half and whole kilograms).
const SPREAD = 13;

/** The look of a size by its words: "5斤装" and "10斤装" differ by their number, others by their letters. */
export function variantLook(label: string): string {
  const number = /\d+(\.\d+)?/.exec(label.normalize("NFKC"))?.[0];
  const letters = [...label].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0);
  const at = number ? Math.round(Number(number) * 10) % SPREAD : letters;
  return looks[at % looks.length] ?? looks[0];
}
