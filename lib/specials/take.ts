import "server-only";
import { Prisma, type Statements } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { done, fail, type Result } from "@/lib/platform/result";

/** Pieces that one order of a purchase has at a special price. */
export type SpecialTaking = {
  specialId: string;
  groupId: string;
  orderId: string;
  pieces: number;
};

/** Counts these pieces and writes whose they are; no row when there are not so many left. */
const takeSql = ({ specialId, pieces, ...of }: SpecialTaking, phone: string | null) => Prisma.sql`
  WITH counted AS (
    UPDATE "Special" SET taken = taken + ${pieces}::int
    WHERE id = ${specialId}::uuid AND "startsAt" <= now() AND "endsAt" > now()
      AND (quota IS NULL OR taken + ${pieces}::int <= quota)
    RETURNING id, "mostEach"
  ), buyer AS (
    INSERT INTO "SpecialBuyer" ("specialId", phone, taken)
    SELECT id, ${phone}::text, ${pieces}::int FROM counted
    WHERE ${phone}::text IS NOT NULL AND ("mostEach" IS NULL OR ${pieces}::int <= "mostEach")
    ON CONFLICT ("specialId", phone) DO UPDATE SET taken = "SpecialBuyer".taken + EXCLUDED.taken
      WHERE coalesce("SpecialBuyer".taken + EXCLUDED.taken <= (SELECT "mostEach" FROM counted), true)
    RETURNING 1
  ), uses AS (
    INSERT INTO "SpecialUse" (id, "specialId", "groupId", "orderId", phone, pieces)
    SELECT ${newId()}::uuid, id, ${of.groupId}::uuid, ${of.orderId}::uuid, ${phone}::text, ${pieces}::int
    FROM counted
  )
  SELECT ${phone}::text IS NULL OR EXISTS (SELECT 1 FROM buyer) AS "isWithin" FROM counted`;

/**
 * Takes these pieces with the orders of this transaction, which must end when that fails. PRICE_CHANGED: over,
 * or not so many left; SPECIAL_HAD (detail: specialId): this phone has had its share. Ask after stock and
 * coupons: who gives back locks in the same order, and everybody who wants the same waits from here on.
 */
export async function takeSpecials(
  tx: Statements,
  takings: SpecialTaking[],
  phone: string | null,
): Promise<Result<null, "PRICE_CHANGED" | "SPECIAL_HAD">> {
  const inTurn = [...takings].sort((one, other) => one.specialId.localeCompare(other.specialId));
  for (const taking of inTurn) {
    const [counted] = await tx.$queryRaw<{ isWithin: boolean }[]>(takeSql(taking, phone));
    if (!counted) return fail("PRICE_CHANGED");
    if (!counted.isWithin) return fail("SPECIAL_HAD", { detail: { specialId: taking.specialId } });
  }
  return done;
}

/** A late payment wants again what its order had given back; false when others have it now. */
export async function retakeSpecials(tx: Statements, orderId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isBack: boolean }[]>(
    Prisma.sql`SELECT retake_specials(${orderId}::uuid) AS "isBack"`,
  );
  return row?.isBack ?? false;
}
