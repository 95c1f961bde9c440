import "server-only";

/** A recording that is not what we take; `readVoice` answers null for it. */
export function refuse(why: string): never {
  throw new Error(why);
}
