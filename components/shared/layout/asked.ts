/** What the address of a list asks for. */
export type Asked = Record<string, string | string[] | undefined>;

const LONGEST = 60;

/** One value of the address as text, shortened; "" when it is missing or given twice. */
export const one = (asked: Asked, name: string) => {
  const value = asked[name];
  return typeof value === "string" ? value.trim().slice(0, LONGEST) : "";
};

/** A choice of the address as it was sent: a key may end in a space. */
export const chosen = (asked: Asked, name: string) => {
  const value = asked[name];
  return typeof value === "string" ? value : "";
};
