-- CreateTable
CREATE TABLE "PurchaseLimit" (
    "variantId" UUID NOT NULL,
    "least" INTEGER NOT NULL DEFAULT 1,
    "mostOnce" INTEGER,
    "mostEach" INTEGER,
    "eachDays" INTEGER,

    CONSTRAINT "PurchaseLimit_pkey" PRIMARY KEY ("variantId")
);

-- AddForeignKey
ALTER TABLE "PurchaseLimit" ADD CONSTRAINT "PurchaseLimit_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PurchaseLimit"
  ADD CONSTRAINT "PurchaseLimit_least" CHECK ("least" BETWEEN 1 AND 999 AND "least" <= "mostOnce" AND "least" <= "mostEach"),
  ADD CONSTRAINT "PurchaseLimit_most" CHECK ("mostOnce" <= 999 AND "mostEach" <= 999),
  ADD CONSTRAINT "PurchaseLimit_days" CHECK ("eachDays" IN (7, 30) AND "mostEach" IS NOT NULL OR "eachDays" IS NULL);

-- Closed, or given back whole: what counts pieces and money off leaves such an order out.
CREATE FUNCTION came_to_nothing(o "Order") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT o."status" IN ('EXPIRED', 'CANCELLED') OR coalesce((
    SELECT sum(r."amountFen") FROM "Refund" r LEFT JOIN "Payment" p ON p.id = r."paymentId"
    WHERE r."orderId" = o.id AND r."status" = 'SUCCEEDED' AND (p.id IS NULL OR p."status" = 'SUCCEEDED')
  ) >= o."totalFen", false)
$$;

-- As before, by that one rule.
CREATE OR REPLACE FUNCTION give_back_coupons(of_group uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE coupon uuid;
DECLARE back record;
BEGIN
  FOR coupon IN SELECT DISTINCT u."couponId" FROM "CouponUse" u WHERE u."groupId" = of_group AND u."givenBackAt" IS NULL ORDER BY 1 LOOP
    PERFORM 1 FROM "Coupon" WHERE id = coupon FOR NO KEY UPDATE;
    WITH given AS (
      UPDATE "CouponUse" u SET "givenBackAt" = now() FROM "Order" o
      WHERE u."groupId" = of_group AND u."couponId" = coupon AND u."givenBackAt" IS NULL AND o.id = u."orderId"
        AND came_to_nothing(o)
      RETURNING u."userId", u."offFen"
    ) SELECT sum("offFen") AS fen, (array_agg("userId"))[1] AS person INTO back FROM given;
    CONTINUE WHEN back.fen IS NULL;
    UPDATE "Coupon" SET "givenFen" = "givenFen" - back.fen WHERE id = coupon;
    CONTINUE WHEN EXISTS (SELECT 1 FROM "CouponUse" WHERE "groupId" = of_group AND "couponId" = coupon AND "givenBackAt" IS NULL);
    UPDATE "Coupon" SET "used" = "used" - 1 WHERE id = coupon;
    UPDATE "CouponPerson" SET "used" = "used" - 1 WHERE "couponId" = coupon AND "userId" = back.person;
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION give_back_specials(of_group uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one uuid;
DECLARE back record;
BEGIN
  FOR one IN SELECT DISTINCT u."specialId" FROM "SpecialUse" u WHERE u."groupId" = of_group AND u."givenBackAt" IS NULL ORDER BY 1 LOOP
    PERFORM 1 FROM "Special" WHERE id = one FOR NO KEY UPDATE;
    FOR back IN
      UPDATE "SpecialUse" u SET "givenBackAt" = now() FROM "Order" o
      WHERE u."groupId" = of_group AND u."specialId" = one AND u."givenBackAt" IS NULL AND o.id = u."orderId"
        AND came_to_nothing(o)
      RETURNING u."phone", u."pieces"
    LOOP
      UPDATE "Special" SET "taken" = "taken" - back."pieces" WHERE id = one;
      UPDATE "SpecialBuyer" SET "taken" = "taken" - back."pieces" WHERE "specialId" = one AND "phone" = back."phone";
    END LOOP;
  END LOOP;
END $$;
