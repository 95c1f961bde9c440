/** A text as it stands: `%` and `_` are no wildcards in it. */
const literally = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Holds this text, in capitals or not. */
export const containing = (text: string) =>
  ({ contains: literally(text), mode: "insensitive" }) as const;
