import type { Terms } from "@/lib/assistance";
import { recordConsent } from "@/lib/assistance/mutations";
import { spokenSentence } from "@/lib/assistance/spoken";
import type { UserViewer } from "@/lib/platform/auth";
import { assetOf } from "../listing/keeper";

export const spokenTerms = (
  shop: { id: string },
  more: Partial<Pick<Terms, "scopes" | "days">> = {},
) => ({
  shopId: shop.id,
  scopes: ["LIST_PRODUCTS", "SHIP"] as Terms["scopes"],
  days: 30 as const,
  ...more,
});

/** What the assistant's phone sends when the villager has said the sentence for these terms. */
export async function spoken(assistant: UserViewer, owner: { name: string }, terms: Terms) {
  return {
    ...terms,
    voiceId: await assetOf(assistant, "private-voice"),
    locale: "zh" as const,
    spoken: await spokenSentence(terms, owner.name, "zh"),
  };
}

/** Records a consent; answers its id. */
export async function record(assistant: UserViewer, owner: { name: string }, terms: Terms) {
  const result = await recordConsent(assistant, await spoken(assistant, owner, terms));
  if (!result.ok) throw new Error(result.code);
  return result.data.id;
}
