import "server-only";
import { requestStrangersCode, verifyCode } from "@/lib/identity/mutations";
import { hasProved } from "@/lib/identity/queries";
import type { Viewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { parsePhone } from "@/lib/platform/phone";
import { fail } from "@/lib/platform/result";

const purpose = "PLACE_ORDER";

type Asked = { phone: string; locale: Locale; address: string | null; work?: string | null };

/** Whoever signed in has proved a phone already; a guest proves the one they give, with their basket's token. */
export async function isProved(viewer: Viewer, typed: string): Promise<boolean> {
  const phone = parsePhone(typed);
  if (viewer.kind !== "guest") return true;
  if (!viewer.guestHash || !phone) return false;
  return hasProved({ phone, purpose, subject: "", browserHash: viewer.guestHash });
}

/** Sends a guest a code to the phone of the order they are about to place; answers as requestStrangersCode does. */
export async function askPhoneCode(viewer: Viewer, asked: Asked) {
  if (viewer.kind !== "guest" || !viewer.guestHash) return fail("EMPTY_CART");
  return requestStrangersCode({ ...asked, purpose, browserHash: viewer.guestHash });
}

/** The guest has read the code: until tomorrow their orders may go to this phone without being paid first. */
export async function provePhone(viewer: Viewer, { phone, code }: { phone: string; code: string }) {
  if (!parsePhone(phone)) return fail("PHONE_INVALID");
  if (viewer.kind !== "guest") return fail("CODE_GONE");
  return verifyCode({ phone, purpose, code, browserHash: viewer.guestHash });
}
