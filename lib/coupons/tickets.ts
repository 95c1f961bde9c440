import "server-only";
import { cached } from "@/lib/platform/cache";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { couponsTag, type Ticket } from "./index";

type Row = { id: string; shopId: string | null; offFen: number; overFen: number; endsAt: Date };

/** What anybody can have now, of a shop or (for "") of the county; the lowest sum first. */
const ticketsOf = cached(
  async (shopId: string): Promise<Ticket[]> => {
    const whose = shopId ? Prisma.sql`"shopId" = ${shopId}::uuid` : Prisma.sql`"shopId" IS NULL`;
    const rows = await db.$queryRaw<Row[]>(Prisma.sql`
      SELECT id, "shopId", "offFen", "overFen", "endsAt" FROM "Coupon"
      WHERE ${whose} AND "startsAt" <= now() AND "endsAt" > now() AND used < "mostUses"
        AND ("budgetFen" IS NULL OR "givenFen" + "offFen" <= "budgetFen")
      ORDER BY "overFen", "offFen" DESC, id`);
    return rows.map((row) => ({
      id: row.id,
      shopId: row.shopId,
      offFen: fen(row.offFen),
      overFen: fen(row.overFen),
      endsAt: row.endsAt.toISOString(),
    }));
  },
  { key: "tickets", tags: (shopId) => [couponsTag(shopId || null)] },
);

/** The shop's tickets, then the county's. */
export const listTickets = async (shopId: string): Promise<Ticket[]> =>
  (await Promise.all([ticketsOf(shopId), ticketsOf("")])).flat();
