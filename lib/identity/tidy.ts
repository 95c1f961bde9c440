const MOST = 10_000;

/** One line break, one space, half-width, one dot, nothing invisible; never more than 10,000 long. */
export const tidy = (text: string): string =>
  text
    .slice(0, MOST)
    .normalize("NFKC")
    .slice(0, MOST)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector}/gu, (char) => (char === "\n" ? char : ""))
    .replace(/[•・‧∙⋅᛫⸱●▪⸰˙]/g, "·")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();

/** The dot between the parts of a name, whichever was typed: 买买提.艾力, 买买提 · 艾力. */
export const withDots = (name: string): string =>
  name.replace(/(?<=\p{Script=Han}) ?[.·] ?(?=\p{Script=Han})/gu, "·");
