import { z } from "zod";
import { words } from "@/lib/platform/words";

/** What a key can open; the law says which permission asks for which (lib/platform/auth/policy.ts). */
export const keyScopes = ["READ_ORDERS", "SHIP", "STOCK", "GOODS", "FIGURES"] as const;
export type KeyScope = (typeof keyScopes)[number];

/** For how many days a key can be made. */
export const keyDays = [30, 90, 365] as const;

/** Keys of one shop that live. */
export const MOST_KEYS = 10;

/** How long a key that was ended can be brought back. */
export const REGRET_MINUTES = 10;

export const keySchema = z.strictObject({
  shopId: z.uuid(),
  name: words(40, 1),
  scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length),
  days: z.literal([...keyDays]),
});
export type NewKey = z.output<typeof keySchema>;

export type KeyView = {
  id: string;
  name: string;
  scopes: KeyScope[];
  /** Its first signs. */
  start: string;
  until: string;
  /** Null while it lives; one that was just ended can be brought back. */
  endedAt: string | null;
  lastUsedAt: string | null;
  /** How often it was used in the last thirty days. */
  uses: number;
};
