import type { Limits } from "@/lib/limits";
import { db } from "@/lib/platform/db";

/** How few and how many of these goods one may buy. */
export const setLimits = ({ variant }: { variant: { id: string } }, limits: Partial<Limits>) =>
  db.purchaseLimit.upsert({
    where: { variantId: variant.id },
    create: { variantId: variant.id, ...limits },
    update: limits,
  });
