-- AlterTable
ALTER TABLE "ShopBuyer" ADD COLUMN     "netFen" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "CustomerNote" (
    "shopId" UUID NOT NULL,
    "buyerKey" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CustomerNote_pkey" PRIMARY KEY ("shopId","buyerKey")
);

-- CreateIndex
CREATE INDEX "CustomerNote_buyerKey_idx" ON "CustomerNote"("buyerKey");

-- CreateIndex
CREATE INDEX "ShopBuyer_shopId_lastOn_buyerKey_idx" ON "ShopBuyer"("shopId", "lastOn" DESC, "buyerKey" DESC);

-- AddForeignKey
ALTER TABLE "CustomerNote" ADD CONSTRAINT "CustomerNote_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CustomerNote" ADD CONSTRAINT "CustomerNote_tags_check" CHECK (cardinality("tags") <= 8);
ALTER TABLE "CustomerNote" ADD CONSTRAINT "CustomerNote_buyerKey_check" CHECK ("buyerKey" <> '');

-- A guest who signs in later keeps their orders; what shops wrote down of them goes with those.
CREATE FUNCTION move_customer_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "CustomerNote" n SET "buyerKey" = NEW."userId"::text
  WHERE n."buyerKey" = NEW."phone"
    AND n."shopId" IN (SELECT o."shopId" FROM "Order" o WHERE o."groupId" = NEW."id")
    AND NOT EXISTS (
      SELECT 1 FROM "CustomerNote" own
      WHERE own."shopId" = n."shopId" AND own."buyerKey" = NEW."userId"::text);
  RETURN NULL;
END $$;

CREATE TRIGGER customer_note AFTER UPDATE OF "userId" ON "OrderGroup" FOR EACH ROW
  WHEN (OLD."userId" IS NULL AND NEW."userId" IS NOT NULL) EXECUTE FUNCTION move_customer_note();

-- What each buyer paid is counted by the job that counts the days.
INSERT INTO "StaleDay" ("shopId", "day")
SELECT DISTINCT "shopId", business_day("confirmedAt") FROM "Order" WHERE "confirmedAt" IS NOT NULL;
