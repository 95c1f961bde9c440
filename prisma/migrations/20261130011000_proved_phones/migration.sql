-- AlterTable
ALTER TABLE "OrderGroup" ADD COLUMN "provedPhone" TEXT;

UPDATE "OrderGroup" g SET "provedPhone" = u.phone FROM "User" u WHERE u.id = g."userId";
-- Guests pay at the door only with a phone that they have proved.
UPDATE "OrderGroup" SET "provedPhone" = phone WHERE "userId" IS NULL AND method = 'CASH_ON_DELIVERY';

-- CreateIndex
CREATE INDEX "OrderGroup_provedPhone_createdAt_idx" ON "OrderGroup"("provedPhone", "createdAt");
