import "server-only";
import { env } from "@/lib/platform/env";
import { counterCode } from "@/lib/platform/ids";

type Tried = { id: string; codeTries: number };

/** Six digits by which a buyer takes a cash refund at a station, after so many tries. */
export const cashCode = ({ id, codeTries }: Tried) =>
  counterCode(env.AUTH_SECRET, `cash-refund:${id}`, codeTries);
