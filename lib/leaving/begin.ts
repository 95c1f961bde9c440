import "server-only";
import { beginLeave, requestCode, verifyCode } from "@/lib/identity/mutations";
import { sendSms } from "@/lib/notifications/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { DAY, inFuture } from "@/lib/platform/clock";
import { attempt, db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { done, fail, type Result } from "@/lib/platform/result";
import { DAYS_TO_RETURN } from "./index";
import { readObstacles } from "./obstacles";

const purpose = "LEAVE" as const;

type Browser = Pick<Parameters<typeof requestCode>[0], "browserHash" | "address" | "locale">;

/** Sends the code that an account goes by. STILL_NEEDED while something keeps it. */
export async function askLeaveCode(viewer: Viewer, browser: Browser) {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  if ((await readObstacles(db, viewer.userId)).length > 0) return fail("STILL_NEEDED");
  return requestCode({ ...browser, phone: viewer.phone, purpose });
}

/**
 * The account goes in seven days, unless its owner signs in before; from now on nobody is signed in to it.
 * Needs the code from askLeaveCode. STILL_NEEDED while something keeps the account.
 */
export async function beginLeaving(
  viewer: Viewer,
  code: string,
  browserHash: string | null,
  now = new Date(),
): Promise<
  Result<null, "SIGN_IN_FIRST" | "STILL_NEEDED" | "CODE_WRONG" | "CODE_SPENT" | "CODE_GONE">
> {
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  const { userId, phone, locale } = viewer;
  const proved = await verifyCode({ phone, purpose, browserHash, code });
  if (!proved.ok) return proved;
  return attempt(async (tx) => {
    if ((await readObstacles(tx, userId)).length > 0) return fail("STILL_NEEDED");
    await beginLeave(tx, userId, inFuture(DAYS_TO_RETURN * DAY, now));
    await sendSms(tx, {
      phone,
      kind: "account.leaving",
      params: { days: DAYS_TO_RETURN },
      locale: isLocale(locale) ? locale : "zh",
    });
    return done;
  });
}
