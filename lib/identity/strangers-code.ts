import "server-only";
import { readSmsBudget } from "@/lib/notifications/queries";
import { isMobileCn, parsePhone } from "@/lib/platform/phone";
import { isDemoAccount } from "./demo-accounts";
import { type CodeRequest, requestCode } from "./request-code";
import { workFirst } from "./work";

/** `work` is what the browser found for the challenge of its last asking. */
type StrangersRequest = CodeRequest & { work?: string | null };

/**
 * `requestCode` for somebody whom nobody knows: WORK_FIRST, before the phone's own counts are touched,
 * with the `challenge` and how many `bits` the browser has to find.
 */
export async function requestStrangersCode({ work = null, ...request }: StrangersRequest) {
  const phone = parsePhone(request.phone);
  if (!phone || !isMobileCn(phone) || (await isDemoAccount(phone))) return requestCode(request);
  const { purpose, browserHash } = request;
  const isScarce = (await readSmsBudget()) === "SCARCE";
  const first = await workFirst({ phone, purpose, browserHash }, work, isScarce);
  return first ?? requestCode(request);
}
