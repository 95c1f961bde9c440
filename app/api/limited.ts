import { clientAddress } from "@/lib/platform/operation";
import { type CallerLimit, countUse, type Limit } from "@/lib/platform/rate-limit";

const answerOf = (wait: number) =>
  wait > 0 ? Response.json(null, { status: 429, headers: { "Retry-After": String(wait) } }) : null;

/** 429 for who asks too often, else null. */
export const refusalFor = async (limit: Limit, who: string): Promise<Response | null> =>
  answerOf(await countUse(limit, who));

/** The same for the caller's address. */
export const refusalOf = async (limit: CallerLimit, sent: Headers): Promise<Response | null> =>
  answerOf(await countUse(limit, clientAddress(sent)));
