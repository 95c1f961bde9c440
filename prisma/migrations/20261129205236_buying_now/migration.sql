-- DropIndex
DROP INDEX "CartLine_cartId_variantId_key";

-- AlterTable
ALTER TABLE "CartLine" ADD COLUMN "isApart" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "CartLine_cartId_variantId_isApart_key" ON "CartLine"("cartId", "variantId", "isApart");
