const LONGEST = 300;

/** Numbers so long may be somebody's phone, code or card. */
const tame = (text: string) => text.replace(/\d{6,}/g, "…").slice(0, LONGEST);

/**
 * What an error says, without what it was about: Prisma puts all that was to be written between its first and its last
 * line, Postgres a whole row into `detail`.
 */
export function tellMessage(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  const ends = lines.length > 1 ? [lines[0] ?? "", lines.at(-1) ?? ""] : lines;
  return ends.map(tame).join(" … ");
}

const framesOf = (stack = "") =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** An error for the log: its type, its sentence, where it came from; nothing of what it carries. */
export function tellError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const sort: unknown = Reflect.get(error, "code");
  return {
    type: error.name,
    message: tellMessage(error.message),
    stack: framesOf(error.stack),
    ...(typeof sort === "string" && { sort }),
  };
}
