import "server-only";
import { readSmsBudget } from "@/lib/notifications/queries";
import { isMobileCn, parsePhone } from "@/lib/platform/phone";
import { fail } from "@/lib/platform/result";
import { isDemoAccount } from "./demo-accounts";
import { unreachedOf } from "./reach";
import { type CodeRequest, requestCode } from "./request-code";
import { workFirst } from "./work";

/** `work` is what the browser found for the challenge of its last asking. */
type StrangersRequest = CodeRequest & { work?: string | null };

/**
 * `requestCode` for somebody whom nobody knows: WORK_FIRST, before the phone's own counts are touched,
 * with the `challenge` and how many `bits` the browser has to find. A message abroad costs a multiple and is
 * what thieves live by: its browser always works, and the second half of a day's messages stays at home.
 */
export async function requestStrangersCode({ work = null, ...request }: StrangersRequest) {
  const phone = parsePhone(request.phone);
  const { purpose, browserHash, locale } = request;
  if (!phone || unreachedOf(phone, locale) || (await isDemoAccount(phone)))
    return requestCode(request);
  const isScarce = (await readSmsBudget()) === "SCARCE";
  const isAbroad = !isMobileCn(phone);
  if (isAbroad && isScarce) return fail("SMS_BUDGET_SPENT");
  const first = await workFirst({ phone, purpose, browserHash }, work, isScarce || isAbroad);
  return first ?? requestCode(request);
}
