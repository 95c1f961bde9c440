import "server-only";
import { env } from "@/lib/platform/env";
import { sixDigits } from "@/lib/platform/ids";

/** Six digits by which a buyer takes a cash refund at a station; nobody can work them out. */
export const cashCode = (refundId: string) => sixDigits(env.AUTH_SECRET, `cash-refund:${refundId}`);
