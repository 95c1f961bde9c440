-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "copyOfId" UUID,
ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Product_copyOfId_idx" ON "Product"("copyOfId");

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Only what nobody ever saw on a shelf is thrown away.
ALTER TABLE "Product" ADD CONSTRAINT "Product_removed_check" CHECK ("removedAt" IS NULL OR "status" = 'DRAFT');
