import { db } from "@/lib/platform/db";
import { parsePhone } from "@/lib/platform/phone";

const MINUTE = 60_000;

/** What a guest leaves who has typed the code that was sent to this phone. */
export const provePhone = (guestHash: string | null, phone: string) =>
  db.oneTimeCode.create({
    data: {
      phone: parsePhone(phone) ?? phone,
      purpose: "PLACE_ORDER",
      browserHash: guestHash ?? "",
      codeHash: "typed",
      expiresAt: new Date(Date.now() + MINUTE),
      usedAt: new Date(),
      provedAt: new Date(),
    },
  });
