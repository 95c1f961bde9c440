/** Puts values into a ready sentence where islands can't carry a translator: "已售 {count}". */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
