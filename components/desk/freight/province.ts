/** A province as the desk offers it, named in the reader's language. */
export type Province = { code: string; name: string };
