/** Every `…Zh`/`…En` pair below a value, with the path that leads to it. */
export function bilingualPairs(
  value: unknown,
  path = "",
): { path: string; zh: string; en: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) => bilingualPairs(item, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const fields = new Map(entries);
  const here = entries
    .filter(([key]) => key.endsWith("Zh"))
    .map(([key, zh]) => ({
      path: `${path}.${key}`,
      zh: String(zh),
      en: String(fields.get(key.replace(/Zh$/, "En")) ?? ""),
    }));
  return [...here, ...entries.flatMap(([key, item]) => bilingualPairs(item, `${path}.${key}`))];
}

export const han = /\p{Script=Han}/u;
export const hanCharacters = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
export const englishSentence = /[A-Za-z]{2,}(?:\s+[A-Za-z']{2,}){2,}/;
export const fullWidthPunctuation = /[，。、；：？！（）「」“”]/;

/** Healing claims and superlatives that the advertising law forbids. */
export const forbiddenWords = [
  /治疗|根治|疗效|治病|功效|养生|保健|祛湿|排毒|防癌|抗癌/,
  /最佳|最好的|顶级|国家级|极品|全网最低|第一品牌/,
  /\b(?:heal|heals|healing|cure|cures|therapy|therapeutic|remedy|remedies|detox|superfood)\b/i,
];
