import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { conversationsOfBuyer } from "./access";
import { names } from "./names";
import { messageSelect, toMessage } from "./view";

/** All that this buyer and shops said to each other, whole, for the buyer's own copy. */
export async function listOwnWords(viewer: Viewer, locale: Locale) {
  const rows = await db.conversation.findMany({
    where: await conversationsOfBuyer(viewer),
    orderBy: { id: "asc" },
    select: {
      shop: { select: names },
      messages: { orderBy: { seq: "asc" }, select: messageSelect },
    },
  });
  return rows.map(({ shop, messages }) => ({
    shop: pick(shop, "name", locale),
    messages: messages.map((message) => toMessage(viewer, message, locale)),
  }));
}
