-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "countyFen" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Coupon" (
    "id" UUID NOT NULL,
    "shopId" UUID,
    "offFen" INTEGER NOT NULL,
    "overFen" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "mostUses" INTEGER NOT NULL,
    "mostEach" INTEGER NOT NULL DEFAULT 1,
    "budgetFen" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,
    "givenFen" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Coupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouponPerson" (
    "couponId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "used" INTEGER NOT NULL,

    CONSTRAINT "CouponPerson_pkey" PRIMARY KEY ("couponId","userId")
);

-- CreateTable
CREATE TABLE "CouponUse" (
    "id" UUID NOT NULL,
    "couponId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "userId" UUID,
    "offFen" INTEGER NOT NULL,
    "givenBackAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CouponUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Coupon_shopId_endsAt_idx" ON "Coupon"("shopId", "endsAt");

-- CreateIndex
CREATE INDEX "Coupon_createdById_idx" ON "Coupon"("createdById");

-- CreateIndex
CREATE INDEX "CouponPerson_userId_idx" ON "CouponPerson"("userId");

-- CreateIndex
CREATE INDEX "CouponUse_orderId_idx" ON "CouponUse"("orderId");

-- CreateIndex
CREATE INDEX "CouponUse_groupId_idx" ON "CouponUse"("groupId");

-- CreateIndex
CREATE INDEX "CouponUse_userId_idx" ON "CouponUse"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "CouponUse_couponId_orderId_key" ON "CouponUse"("couponId", "orderId");

-- AddForeignKey
ALTER TABLE "Coupon" ADD CONSTRAINT "Coupon_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coupon" ADD CONSTRAINT "Coupon_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouponPerson" ADD CONSTRAINT "CouponPerson_couponId_fkey" FOREIGN KEY ("couponId") REFERENCES "Coupon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouponPerson" ADD CONSTRAINT "CouponPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouponUse" ADD CONSTRAINT "CouponUse_couponId_fkey" FOREIGN KEY ("couponId") REFERENCES "Coupon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouponUse" ADD CONSTRAINT "CouponUse_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "OrderGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouponUse" ADD CONSTRAINT "CouponUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouponUse" ADD CONSTRAINT "CouponUse_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What is taken off is at most half, so that something is left of whatever it is taken from.
ALTER TABLE "Coupon"
  ADD CONSTRAINT "Coupon_amounts" CHECK ("offFen" > 0 AND "overFen" >= 2 * "offFen" AND "mostUses" > 0 AND "mostEach" > 0 AND "startsAt" <= "endsAt"),
  ADD CONSTRAINT "Coupon_budget" CHECK ("shopId" IS NOT NULL OR "budgetFen" IS NOT NULL),
  ADD CONSTRAINT "Coupon_limits" CHECK ("used" BETWEEN 0 AND "mostUses" AND "givenFen" >= 0 AND ("budgetFen" IS NULL OR "givenFen" <= "budgetFen"));
ALTER TABLE "CouponPerson" ADD CONSTRAINT "CouponPerson_used" CHECK ("used" >= 0);
ALTER TABLE "CouponUse" ADD CONSTRAINT "CouponUse_off" CHECK ("offFen" > 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_county" CHECK ("countyFen" BETWEEN 0 AND "discountFen");
ALTER TABLE "OrderLine" DROP CONSTRAINT "OrderLine_fee",
  ADD CONSTRAINT "OrderLine_fee" CHECK ("feeFen" BETWEEN 0 AND "netFen" + "countyFen" AND "feeBasisPoints" BETWEEN 0 AND 10000);

-- Orders of one purchase that came to nothing give back what they took, each once and under the lock of its
-- coupon; the last of them gives the use back, too.
CREATE FUNCTION give_back_coupons(of_group uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE coupon uuid;
DECLARE back record;
BEGIN
  FOR coupon IN SELECT DISTINCT u."couponId" FROM "CouponUse" u WHERE u."groupId" = of_group AND u."givenBackAt" IS NULL ORDER BY 1 LOOP
    PERFORM 1 FROM "Coupon" WHERE id = coupon FOR NO KEY UPDATE;
    WITH given AS (
      UPDATE "CouponUse" u SET "givenBackAt" = now() FROM "Order" o
      WHERE u."groupId" = of_group AND u."couponId" = coupon AND u."givenBackAt" IS NULL AND o.id = u."orderId"
        AND (o."status" IN ('EXPIRED', 'CANCELLED') OR (
          SELECT sum(r."amountFen") FROM "Refund" r LEFT JOIN "Payment" p ON p.id = r."paymentId"
          WHERE r."orderId" = o.id AND r."status" = 'SUCCEEDED' AND (p.id IS NULL OR p."status" = 'SUCCEEDED')
        ) >= o."totalFen")
      RETURNING u."userId", u."offFen"
    ) SELECT sum("offFen") AS fen, (array_agg("userId"))[1] AS person INTO back FROM given;
    CONTINUE WHEN back.fen IS NULL;
    UPDATE "Coupon" SET "givenFen" = "givenFen" - back.fen WHERE id = coupon;
    CONTINUE WHEN EXISTS (SELECT 1 FROM "CouponUse" WHERE "groupId" = of_group AND "couponId" = coupon AND "givenBackAt" IS NULL);
    UPDATE "Coupon" SET "used" = "used" - 1 WHERE id = coupon;
    UPDATE "CouponPerson" SET "used" = "used" - 1 WHERE "couponId" = coupon AND "userId" = back.person;
  END LOOP;
END $$;

-- At the end of the transaction, when its stock has been locked: the same order as of who buys.
CREATE FUNCTION give_back_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM give_back_coupons(NEW."groupId"); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER coupons_back AFTER UPDATE OF "status" ON "Order" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."discountFen" > 0 AND NEW."status" IN ('EXPIRED', 'CANCELLED')) EXECUTE FUNCTION give_back_closed();

CREATE FUNCTION give_back_refunded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM give_back_coupons("groupId") FROM "Order" WHERE id = NEW."orderId" AND "discountFen" > 0;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER coupons_back AFTER UPDATE OF "status" ON "Refund" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."status" = 'SUCCEEDED') EXECUTE FUNCTION give_back_refunded();

-- An order that was paid when its time was over takes again what it had given back; false where others have it now.
CREATE FUNCTION retake_coupons(of_order uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE u "CouponUse";
DECLARE is_first integer;
BEGIN
  FOR u IN SELECT * FROM "CouponUse" WHERE "orderId" = of_order AND "givenBackAt" IS NOT NULL ORDER BY "couponId" LOOP
    PERFORM 1 FROM "Coupon" WHERE id = u."couponId" FOR NO KEY UPDATE;
    is_first := CASE WHEN EXISTS (
      SELECT 1 FROM "CouponUse" WHERE "groupId" = u."groupId" AND "couponId" = u."couponId" AND "givenBackAt" IS NULL
    ) THEN 0 ELSE 1 END;
    IF u."userId" IS NOT NULL AND EXISTS (
      SELECT 1 FROM "CouponPerson" p JOIN "Coupon" c ON c.id = p."couponId"
      WHERE p."couponId" = u."couponId" AND p."userId" = u."userId" AND p."used" + is_first > c."mostEach"
    ) THEN RETURN false; END IF;
    UPDATE "Coupon" SET "used" = "used" + is_first, "givenFen" = "givenFen" + u."offFen"
    WHERE id = u."couponId" AND "used" + is_first <= "mostUses" AND ("budgetFen" IS NULL OR "givenFen" + u."offFen" <= "budgetFen");
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE "CouponPerson" SET "used" = "used" + is_first WHERE "couponId" = u."couponId" AND "userId" = u."userId";
    UPDATE "CouponUse" SET "givenBackAt" = NULL WHERE id = u.id;
  END LOOP;
  RETURN true;
END $$;

-- The county's share is of what the shop is paid, whoever pays it.
CREATE OR REPLACE FUNCTION freeze_fee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE rule "FeeRule";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF EXISTS (SELECT 1 FROM "LedgerTransaction" WHERE "orderId" = NEW."orderId") THEN
      RAISE EXCEPTION 'the fee of order line % is frozen', NEW.id;
    END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO rule FROM fee_rule_of(NEW."productId", business_day(now()));
  IF rule.id IS NULL THEN RETURN NEW; END IF;
  NEW."feeBasisPoints" := rule."basisPoints";
  NEW."feeFen" := fee_of(NEW."netFen" + NEW."countyFen", rule."basisPoints", rule."minFen", rule."capFen");
  RETURN NEW;
END $$;

-- As before, with the county's part of a discount: the shop is paid it with its goods, and gives it back with them.
CREATE OR REPLACE FUNCTION ledger_earn(orders uuid[], kind text, prefix text, account "LedgerAccount", holder text, at timestamptz)
RETURNS void LANGUAGE sql AS $$
  WITH earned AS (
    SELECT o.id, o."shopId", o."totalFen"::bigint AS total, o."freightFen"::bigint AS freight,
      l.fee, l.county,
      coalesce(at, o."confirmedAt", o."createdAt") AS at
    FROM "Order" o CROSS JOIN LATERAL (
      SELECT coalesce(sum("feeFen"), 0) AS fee, coalesce(sum("countyFen"), 0) AS county FROM "OrderLine" WHERE "orderId" = o.id
    ) l WHERE o.id = ANY (orders) AND o."totalFen" > 0
  ), written AS (
    INSERT INTO "LedgerTransaction" ("kind", "reference", "orderId", "at")
    SELECT kind, prefix || id, id, earned.at FROM earned ON CONFLICT DO NOTHING RETURNING id, "orderId"
  )
  INSERT INTO "LedgerLeg" ("transactionId", "account", "holder", "shopId", "part", "orderId", "amountFen", "at")
  SELECT w.id, leg.account, leg.holder, leg.shop, leg.part, e.id, leg.fen, e.at
  FROM written w JOIN earned e ON e.id = w."orderId" CROSS JOIN LATERAL (VALUES
    (account, holder, NULL::uuid, NULL::"LedgerPart", e.total),
    ('SHOP_PAYABLE'::"LedgerAccount", '', e."shopId", 'GOODS'::"LedgerPart", e.freight - e.total - e.county),
    ('SHOP_PAYABLE', '', e."shopId", 'FREIGHT', -e.freight),
    ('SHOP_PAYABLE', '', e."shopId", 'FEE', e.fee),
    ('PLATFORM_FEE', '', NULL, NULL, -e.fee),
    ('COUPON_EXPENSE', '', NULL, NULL, e.county)
  ) AS leg(account, holder, shop, part, fen) WHERE leg.fen <> 0
$$;

CREATE OR REPLACE FUNCTION ledger_refund(refund uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE r record;
DECLARE pays boolean;
DECLARE lines_fen bigint;
DECLARE freight_fen bigint;
DECLARE fee_fen bigint;
DECLARE county_fen bigint;
DECLARE written bigint;
DECLARE paid_from "LedgerAccount";
DECLARE paid_by text;
BEGIN
  SELECT x.*, o."shopId", o."freightFen", o."totalFen", p."provider"::text AS provider, p."status" AS paid
  INTO r FROM "Refund" x JOIN "Order" o ON o.id = x."orderId" LEFT JOIN "Payment" p ON p.id = x."paymentId" WHERE x.id = refund;
  IF r.id IS NULL THEN RETURN; END IF;
  pays := r."paymentId" IS NULL OR r.paid = 'SUCCEEDED';

  IF pays AND NOT EXISTS (SELECT 1 FROM "LedgerTransaction" WHERE "reference" = 'refund:' || r.id) THEN
    SELECT coalesce(sum("amountFen"), 0) INTO lines_fen FROM "RefundLine" WHERE "refundId" = r.id;
    SELECT least(r."freightFen" - coalesce(sum("amountFen"), 0), r."amountFen" - lines_fen) INTO freight_fen
    FROM "LedgerLeg" WHERE "orderId" = r."orderId" AND "part" = 'FREIGHT_BACK';
    freight_fen := greatest(freight_fen, 0);
    WITH sale AS (
      SELECT y.id, y."amountFen" FROM "Refund" y LEFT JOIN "Payment" p ON p.id = y."paymentId"
      WHERE y."orderId" = r."orderId" AND y."status" <> 'ABANDONED' AND (p.id IS NULL OR p."status" = 'SUCCEEDED')
    ), back AS (
      SELECT x."orderLineId", sum(x."amountFen") AS fen FROM "RefundLine" x JOIN sale ON sale.id = x."refundId" GROUP BY 1
    )
    SELECT CASE WHEN (SELECT sum("amountFen") FROM sale) >= r."totalFen" THEN coalesce(sum(l."feeFen"), 0)
      ELSE coalesce(sum(l."feeFen"::bigint * coalesce(least(b.fen, l."netFen"), 0) / greatest(l."netFen", 1)), 0) END
      + (SELECT coalesce(sum("amountFen"), 0) FROM "LedgerLeg" WHERE "orderId" = r."orderId" AND "part" = 'FEE_BACK'),
      CASE WHEN (SELECT sum("amountFen") FROM sale) >= r."totalFen" THEN 0
      ELSE coalesce(sum(l."countyFen" - l."countyFen"::bigint * coalesce(least(b.fen, l."netFen"), 0) / greatest(l."netFen", 1)), 0) END
    INTO fee_fen, county_fen FROM "OrderLine" l LEFT JOIN back b ON b."orderLineId" = l.id WHERE l."orderId" = r."orderId";
    fee_fen := greatest(fee_fen, 0);
    SELECT greatest(coalesce(sum("amountFen"), 0) - county_fen, 0) INTO county_fen
    FROM "LedgerLeg" WHERE "orderId" = r."orderId" AND "account" = 'COUPON_EXPENSE';
    INSERT INTO "LedgerTransaction" ("kind", "reference", "orderId", "at")
    VALUES ('REFUND', 'refund:' || r.id, r."orderId", r."createdAt") RETURNING id INTO written;
    INSERT INTO "LedgerLeg" ("transactionId", "account", "shopId", "part", "orderId", "amountFen", "at")
    SELECT written, leg.account, leg.shop, leg.part, r."orderId", leg.fen, r."createdAt" FROM (VALUES
      ('SHOP_PAYABLE'::"LedgerAccount", r."shopId", 'GOODS_BACK'::"LedgerPart", r."amountFen" - freight_fen + county_fen),
      ('SHOP_PAYABLE', r."shopId", 'FREIGHT_BACK', freight_fen),
      ('SHOP_PAYABLE', r."shopId", 'FEE_BACK', -fee_fen),
      ('PLATFORM_FEE', NULL, NULL, fee_fen),
      ('COUPON_EXPENSE', NULL, NULL, -county_fen),
      ('REFUND_DUE', NULL, NULL, -r."amountFen"::bigint)
    ) AS leg(account, shop, part, fen) WHERE leg.fen <> 0;
  END IF;

  IF r."status" = 'SUCCEEDED' THEN
    paid_from := CASE WHEN r."means" = 'CASH' THEN 'CASH_AT_STATION'
      WHEN r."means" = 'BANK' OR r."failure" = 'BY_HAND' THEN 'BANK' ELSE 'PROVIDER_CLEARING' END;
    paid_by := CASE paid_from WHEN 'CASH_AT_STATION' THEN r."paidBy" WHEN 'PROVIDER_CLEARING' THEN r.provider ELSE '' END;
    PERFORM ledger_move('REFUND_PAID', 'refund-paid:' || r.id, r."orderId", coalesce(r."settledAt", now()), r."amountFen",
      'REFUND_DUE', '', paid_from, coalesce(paid_by, ''));
  ELSIF r."status" = 'ABANDONED' AND pays THEN
    PERFORM ledger_reverse('refund:' || r.id, 'REFUND_ABANDONED', 'refund-abandoned:' || r.id, now());
  END IF;
END $$;
