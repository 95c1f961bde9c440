-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "specialId" UUID;

-- CreateTable
CREATE TABLE "Special" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "priceFen" INTEGER NOT NULL,
    "wasFen" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "quota" INTEGER,
    "mostEach" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Special_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpecialBuyer" (
    "specialId" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "taken" INTEGER NOT NULL,

    CONSTRAINT "SpecialBuyer_pkey" PRIMARY KEY ("specialId","phone")
);

-- CreateTable
CREATE TABLE "SpecialUse" (
    "id" UUID NOT NULL,
    "specialId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "phone" TEXT,
    "pieces" INTEGER NOT NULL,
    "givenBackAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpecialUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Special_variantId_endsAt_idx" ON "Special"("variantId", "endsAt");

-- CreateIndex
CREATE INDEX "Special_createdById_idx" ON "Special"("createdById");

-- CreateIndex
CREATE INDEX "SpecialBuyer_phone_idx" ON "SpecialBuyer"("phone");

-- CreateIndex
CREATE INDEX "SpecialUse_orderId_idx" ON "SpecialUse"("orderId");

-- CreateIndex
CREATE INDEX "SpecialUse_groupId_idx" ON "SpecialUse"("groupId");

-- CreateIndex
CREATE INDEX "SpecialUse_phone_idx" ON "SpecialUse"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "SpecialUse_specialId_orderId_key" ON "SpecialUse"("specialId", "orderId");

-- CreateIndex
CREATE INDEX "OrderLine_specialId_idx" ON "OrderLine"("specialId");

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_specialId_fkey" FOREIGN KEY ("specialId") REFERENCES "Special"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Special" ADD CONSTRAINT "Special_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Special" ADD CONSTRAINT "Special_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecialBuyer" ADD CONSTRAINT "SpecialBuyer_specialId_fkey" FOREIGN KEY ("specialId") REFERENCES "Special"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecialUse" ADD CONSTRAINT "SpecialUse_specialId_fkey" FOREIGN KEY ("specialId") REFERENCES "Special"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecialUse" ADD CONSTRAINT "SpecialUse_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "OrderGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecialUse" ADD CONSTRAINT "SpecialUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two special prices of one variant at once would leave it open which of them is charged.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "Special"
  ADD CONSTRAINT "Special_price" CHECK ("priceFen" > 0 AND "priceFen" < "wasFen"),
  ADD CONSTRAINT "Special_time" CHECK ("startsAt" <= "endsAt"),
  ADD CONSTRAINT "Special_limits" CHECK ("quota" > 0 AND "mostEach" > 0 AND "taken" >= 0 AND ("quota" IS NULL OR "taken" <= "quota")),
  ADD CONSTRAINT "Special_one_at_a_time" EXCLUDE USING gist ("variantId" WITH =, tstzrange("startsAt", "endsAt") WITH &&);
ALTER TABLE "SpecialBuyer" ADD CONSTRAINT "SpecialBuyer_taken" CHECK ("taken" >= 0);
ALTER TABLE "SpecialUse" ADD CONSTRAINT "SpecialUse_pieces" CHECK ("pieces" > 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_special" CHECK ("specialId" IS NULL OR "listFen" IS NOT NULL);

-- Pages show whether any are left at this price: they are made anew when the last is taken, and when it comes back.
CREATE FUNCTION spoil_special() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Outbox" ("kind", "payload")
  SELECT 'TAGS', jsonb_build_array('product:' || v."productId") FROM "Variant" v WHERE v.id = NEW."variantId";
  RETURN NULL;
END $$;
CREATE TRIGGER spoil_special AFTER UPDATE OF "taken" ON "Special" FOR EACH ROW
  WHEN ((OLD."taken" >= OLD."quota") IS DISTINCT FROM (NEW."taken" >= NEW."quota")) EXECUTE FUNCTION spoil_special();

-- Orders that came to nothing give back the pieces they took, each once and under the lock of its special price.
CREATE FUNCTION give_back_specials(of_group uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one uuid;
DECLARE back record;
BEGIN
  FOR one IN SELECT DISTINCT u."specialId" FROM "SpecialUse" u WHERE u."groupId" = of_group AND u."givenBackAt" IS NULL ORDER BY 1 LOOP
    PERFORM 1 FROM "Special" WHERE id = one FOR NO KEY UPDATE;
    FOR back IN
      UPDATE "SpecialUse" u SET "givenBackAt" = now() FROM "Order" o
      WHERE u."groupId" = of_group AND u."specialId" = one AND u."givenBackAt" IS NULL AND o.id = u."orderId"
        AND (o."status" IN ('EXPIRED', 'CANCELLED') OR (
          SELECT sum(r."amountFen") FROM "Refund" r LEFT JOIN "Payment" p ON p.id = r."paymentId"
          WHERE r."orderId" = o.id AND r."status" = 'SUCCEEDED' AND (p.id IS NULL OR p."status" = 'SUCCEEDED')
        ) >= o."totalFen")
      RETURNING u."phone", u."pieces"
    LOOP
      UPDATE "Special" SET "taken" = "taken" - back."pieces" WHERE id = one;
      UPDATE "SpecialBuyer" SET "taken" = "taken" - back."pieces" WHERE "specialId" = one AND "phone" = back."phone";
    END LOOP;
  END LOOP;
END $$;

-- At the end of the transaction, after its coupons (triggers go by name): the same order as of who buys.
CREATE FUNCTION give_back_specials_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM give_back_specials(NEW."groupId"); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER specials_back AFTER UPDATE OF "status" ON "Order" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."status" IN ('EXPIRED', 'CANCELLED')) EXECUTE FUNCTION give_back_specials_closed();

CREATE FUNCTION give_back_specials_refunded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM give_back_specials("groupId") FROM "Order" WHERE id = NEW."orderId";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER specials_back AFTER UPDATE OF "status" ON "Refund" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."status" = 'SUCCEEDED') EXECUTE FUNCTION give_back_specials_refunded();

-- An order that was paid when its time was over takes again what it had given back; false where others have it now.
CREATE FUNCTION retake_specials(of_order uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE u "SpecialUse";
BEGIN
  FOR u IN SELECT * FROM "SpecialUse" WHERE "orderId" = of_order AND "givenBackAt" IS NOT NULL ORDER BY "specialId" LOOP
    UPDATE "Special" SET "taken" = "taken" + u."pieces"
    WHERE id = u."specialId" AND ("quota" IS NULL OR "taken" + u."pieces" <= "quota");
    IF NOT FOUND THEN RETURN false; END IF;
    IF EXISTS (
      SELECT 1 FROM "SpecialBuyer" b JOIN "Special" s ON s.id = b."specialId"
      WHERE b."specialId" = u."specialId" AND b."phone" = u."phone" AND b."taken" + u."pieces" > s."mostEach"
    ) THEN RETURN false; END IF;
    UPDATE "SpecialBuyer" SET "taken" = "taken" + u."pieces" WHERE "specialId" = u."specialId" AND "phone" = u."phone";
    UPDATE "SpecialUse" SET "givenBackAt" = NULL WHERE id = u.id;
  END LOOP;
  RETURN true;
END $$;
