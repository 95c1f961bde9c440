-- CreateEnum
CREATE TYPE "SubsidyRule" AS ENUM ('TIERS', 'SHARE');

-- CreateEnum
CREATE TYPE "SubsidyPeriod" AS ENUM ('MONTH', 'WHOLE');

-- CreateEnum
CREATE TYPE "SubsidyCycleStatus" AS ENUM ('DRAFT', 'PROPOSED', 'APPROVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SubsidyEntitlementStatus" AS ENUM ('OPEN', 'HELD', 'PAID');

-- CreateEnum
CREATE TYPE "SubsidyFlagKind" AS ENUM ('OWN_PEOPLE', 'CIRCULAR', 'REFUNDS', 'LAST_DAY', 'SPLIT');

-- CreateTable
CREATE TABLE "SubsidyProgramme" (
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "rule" "SubsidyRule" NOT NULL,
    "period" "SubsidyPeriod" NOT NULL,
    "basisPoints" INTEGER NOT NULL DEFAULT 0,
    "capFen" INTEGER NOT NULL DEFAULT 0,
    "firstSaleFen" INTEGER NOT NULL DEFAULT 0,
    "countsDeclared" BOOLEAN NOT NULL DEFAULT false,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "budgetFen" INTEGER NOT NULL,
    "spentFen" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SubsidyProgramme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubsidyTier" (
    "programmeId" UUID NOT NULL,
    "fromFen" INTEGER NOT NULL,
    "rewardFen" INTEGER NOT NULL,

    CONSTRAINT "SubsidyTier_pkey" PRIMARY KEY ("programmeId","fromFen")
);

-- CreateTable
CREATE TABLE "SubsidyCycle" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "status" "SubsidyCycleStatus" NOT NULL DEFAULT 'DRAFT',
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "cutoff" TIMESTAMPTZ(3) NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "makerId" UUID,
    "proposedAt" TIMESTAMPTZ(3),
    "checkerId" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SubsidyCycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubsidyEntitlement" (
    "id" UUID NOT NULL,
    "cycleId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "status" "SubsidyEntitlementStatus" NOT NULL DEFAULT 'OPEN',
    "netFen" INTEGER NOT NULL,
    "declaredFen" INTEGER NOT NULL DEFAULT 0,
    "firstSale" BOOLEAN NOT NULL DEFAULT false,
    "rewardFen" INTEGER NOT NULL,
    "takenFen" INTEGER NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL,
    "heldById" UUID,
    "heldNote" TEXT NOT NULL DEFAULT '',
    "paidById" UUID,
    "paidAt" TIMESTAMPTZ(3),

    CONSTRAINT "SubsidyEntitlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubsidyOrder" (
    "entitlementId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "netFen" INTEGER NOT NULL,

    CONSTRAINT "SubsidyOrder_pkey" PRIMARY KEY ("entitlementId","orderId")
);

-- CreateTable
CREATE TABLE "SubsidyFlag" (
    "entitlementId" UUID NOT NULL,
    "kind" "SubsidyFlagKind" NOT NULL,
    "orders" INTEGER NOT NULL,
    "amountFen" INTEGER NOT NULL,

    CONSTRAINT "SubsidyFlag_pkey" PRIMARY KEY ("entitlementId","kind")
);

-- CreateTable
CREATE TABLE "SubsidyTakeBack" (
    "id" UUID NOT NULL,
    "entitlementId" UUID NOT NULL,
    "netFen" INTEGER NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SubsidyTakeBack_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SubsidyProgramme_createdById_idx" ON "SubsidyProgramme"("createdById");

-- CreateIndex
CREATE INDEX "SubsidyCycle_programmeId_fromOn_idx" ON "SubsidyCycle"("programmeId", "fromOn");

-- CreateIndex
CREATE INDEX "SubsidyCycle_makerId_idx" ON "SubsidyCycle"("makerId");

-- CreateIndex
CREATE INDEX "SubsidyCycle_checkerId_idx" ON "SubsidyCycle"("checkerId");

-- CreateIndex
CREATE INDEX "SubsidyEntitlement_shopId_idx" ON "SubsidyEntitlement"("shopId");

-- CreateIndex
CREATE INDEX "SubsidyEntitlement_heldById_idx" ON "SubsidyEntitlement"("heldById");

-- CreateIndex
CREATE INDEX "SubsidyEntitlement_paidById_idx" ON "SubsidyEntitlement"("paidById");

-- CreateIndex
CREATE UNIQUE INDEX "SubsidyEntitlement_cycleId_shopId_key" ON "SubsidyEntitlement"("cycleId", "shopId");

-- CreateIndex
CREATE INDEX "SubsidyOrder_orderId_idx" ON "SubsidyOrder"("orderId");

-- CreateIndex
CREATE INDEX "SubsidyTakeBack_entitlementId_idx" ON "SubsidyTakeBack"("entitlementId");

-- AddForeignKey
ALTER TABLE "SubsidyProgramme" ADD CONSTRAINT "SubsidyProgramme_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyTier" ADD CONSTRAINT "SubsidyTier_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "SubsidyProgramme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyCycle" ADD CONSTRAINT "SubsidyCycle_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "SubsidyProgramme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyCycle" ADD CONSTRAINT "SubsidyCycle_makerId_fkey" FOREIGN KEY ("makerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyCycle" ADD CONSTRAINT "SubsidyCycle_checkerId_fkey" FOREIGN KEY ("checkerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyEntitlement" ADD CONSTRAINT "SubsidyEntitlement_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "SubsidyCycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyEntitlement" ADD CONSTRAINT "SubsidyEntitlement_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyEntitlement" ADD CONSTRAINT "SubsidyEntitlement_heldById_fkey" FOREIGN KEY ("heldById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyEntitlement" ADD CONSTRAINT "SubsidyEntitlement_paidById_fkey" FOREIGN KEY ("paidById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyOrder" ADD CONSTRAINT "SubsidyOrder_entitlementId_fkey" FOREIGN KEY ("entitlementId") REFERENCES "SubsidyEntitlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyOrder" ADD CONSTRAINT "SubsidyOrder_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyFlag" ADD CONSTRAINT "SubsidyFlag_entitlementId_fkey" FOREIGN KEY ("entitlementId") REFERENCES "SubsidyEntitlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubsidyTakeBack" ADD CONSTRAINT "SubsidyTakeBack_entitlementId_fkey" FOREIGN KEY ("entitlementId") REFERENCES "SubsidyEntitlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SubsidyProgramme"
  ADD CONSTRAINT "SubsidyProgramme_budget" CHECK ("budgetFen" > 0 AND "spentFen" >= 0 AND "spentFen" <= "budgetFen"),
  ADD CONSTRAINT "SubsidyProgramme_days" CHECK ("startsOn" <= "endsOn"),
  ADD CONSTRAINT "SubsidyProgramme_share" CHECK ("rule" <> 'SHARE' OR ("basisPoints" BETWEEN 1 AND 10000 AND "capFen" > 0)),
  ADD CONSTRAINT "SubsidyProgramme_first" CHECK ("firstSaleFen" >= 0);
ALTER TABLE "SubsidyTier" ADD CONSTRAINT "SubsidyTier_amounts" CHECK ("fromFen" > 0 AND "rewardFen" > 0);
ALTER TABLE "SubsidyCycle"
  ADD CONSTRAINT "SubsidyCycle_days" CHECK ("fromOn" <= "untilOn"),
  ADD CONSTRAINT "SubsidyCycle_two_people" CHECK ("checkerId" <> "makerId"),
  ADD CONSTRAINT "SubsidyCycle_decided" CHECK (("status" = 'APPROVED') = ("checkerId" IS NOT NULL)
    AND ("status" NOT IN ('PROPOSED', 'APPROVED') OR "makerId" IS NOT NULL));
CREATE UNIQUE INDEX "SubsidyCycle_one_a_period" ON "SubsidyCycle" ("programmeId", "fromOn") WHERE "status" <> 'CANCELLED';
ALTER TABLE "SubsidyEntitlement"
  ADD CONSTRAINT "SubsidyEntitlement_amounts" CHECK ("netFen" >= 0 AND "declaredFen" >= 0 AND "takenFen" BETWEEN 0 AND "rewardFen"),
  ADD CONSTRAINT "SubsidyEntitlement_paid" CHECK (("status" = 'PAID') = ("paidAt" IS NOT NULL)
    AND num_nonnulls("paidAt", "paidById") IN (0, 2) AND ("status" <> 'PAID' OR "rewardFen" > 0)),
  ADD CONSTRAINT "SubsidyEntitlement_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "SubsidyTakeBack" ADD CONSTRAINT "SubsidyTakeBack_amount" CHECK ("amountFen" > 0);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SubsidyOrder" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SubsidyFlag" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SubsidyTakeBack" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "SubsidyCycle" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'DRAFT>PROPOSED', 'DRAFT>CANCELLED', 'PROPOSED>APPROVED', 'PROPOSED>CANCELLED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "SubsidyEntitlement" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'OPEN>HELD', 'HELD>OPEN', 'OPEN>PAID', 'HELD>PAID');
-- What was computed stays as it was.
CREATE TRIGGER computed BEFORE UPDATE OF "cycleId", "shopId", "netFen", "declaredFen", "firstSale", "rewardFen", "hash"
  ON "SubsidyEntitlement" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- Two legs between the county and a shop, once under their reference; negative takes back.
CREATE FUNCTION post_subsidy_legs(kind text, reference text, shop uuid, fen bigint, by_id uuid, moment timestamptz)
RETURNS void LANGUAGE sql AS $$
  WITH written AS (
    INSERT INTO "LedgerTransaction" ("kind", "reference", "byId", "at") VALUES (kind, reference, by_id, moment) RETURNING id
  )
  INSERT INTO "LedgerLeg" ("transactionId", "account", "shopId", "part", "amountFen", "at")
  SELECT w.id, leg.account, leg.shop, leg.part, leg.fen, moment FROM written w CROSS JOIN LATERAL (VALUES
    ('SHOP_PAYABLE'::"LedgerAccount", shop, 'SUBSIDY'::"LedgerPart", -fen), ('SUBSIDY', NULL, NULL, fen)
  ) AS leg(account, shop, part, fen)
$$;

-- Paid only of an approved cycle, and never on the word of who proposed it alone.
CREATE FUNCTION post_subsidy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "SubsidyCycle" c
    WHERE c.id = NEW."cycleId" AND c."status" = 'APPROVED' AND c."makerId" <> NEW."paidById") THEN
    RAISE EXCEPTION 'entitlement % is not of a cycle that another person approved', NEW.id;
  END IF;
  PERFORM post_subsidy_legs('SUBSIDY', 'subsidy:' || NEW.id, NEW."shopId", NEW."rewardFen", NEW."paidById", NEW."paidAt");
  RETURN NULL;
END $$;
CREATE TRIGGER posted AFTER UPDATE OF "status" ON "SubsidyEntitlement" FOR EACH ROW
  WHEN (NEW."status" = 'PAID') EXECUTE FUNCTION post_subsidy();

CREATE FUNCTION post_subsidy_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM post_subsidy_legs('SUBSIDY_BACK', 'subsidy-back:' || NEW.id, e."shopId", -NEW."amountFen", NULL, NEW."at")
  FROM "SubsidyEntitlement" e WHERE e.id = NEW."entitlementId";
  RETURN NULL;
END $$;
CREATE TRIGGER posted AFTER INSERT ON "SubsidyTakeBack" FOR EACH ROW EXECUTE FUNCTION post_subsidy_back();
