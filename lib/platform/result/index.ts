/** A failure that a user can cause is a value; its code is the key of its sentence in messages/errors. */
export type Failure<Code extends string = string> = {
  ok: false;
  code: Code;
  /** Fields of the input that are wrong, when the code is INVALID_INPUT. */
  fields?: Record<string, string[]>;
  /** What fills the sentence: a name, an amount in fen, a number of pieces. */
  detail?: Record<string, string | number>;
};

export type Result<Data = null, Code extends string = string> =
  | { ok: true; data: Data }
  | Failure<Code>;

export const ok = <Data>(data: Data): { ok: true; data: Data } => ({ ok: true, data });

export const done = { ok: true, data: null } as const;

export const fail = <Code extends string>(
  code: Code,
  more: Omit<Failure, "ok" | "code"> = {},
): Failure<Code> => ({ ok: false, code, ...more });
