import "server-only";
import { Prisma } from "@/lib/platform/db";

/** The special price that runs for a variant v, as JSON in `special.running`; no row when there is none. */
export const runningSql = (phone: string | null) => Prisma.sql`LATERAL (
    SELECT json_build_object('id', x.id, 'priceFen', x."priceFen", 'wasFen', x."wasFen", 'endsAt', x."endsAt",
      'left', x.quota - x.taken, 'mineLeft', x."mostEach" - coalesce((SELECT b.taken FROM "SpecialBuyer" b
        WHERE b."specialId" = x.id AND b.phone = ${phone}::text), 0)) AS running
    FROM "Special" x WHERE x."variantId" = v.id AND x."startsAt" <= now() AND x."endsAt" > now()
  ) special`;
