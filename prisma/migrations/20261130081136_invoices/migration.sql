-- CreateEnum
CREATE TYPE "InvoiceKind" AS ENUM ('PERSON', 'COMPANY');

-- CreateEnum
CREATE TYPE "InvoiceStatus" AS ENUM ('ASKED', 'ISSUED');

-- AlterEnum
ALTER TYPE "AssetKind" ADD VALUE 'DOCUMENT';

-- CreateTable
CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "kind" "InvoiceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "taxNumber" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "status" "InvoiceStatus" NOT NULL DEFAULT 'ASKED',
    "number" TEXT NOT NULL DEFAULT '',
    "assetId" UUID,
    "amountFen" INTEGER,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issuedAt" TIMESTAMPTZ(3),
    "staleToldAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_orderId_key" ON "Invoice"("orderId");

-- CreateIndex
CREATE INDEX "Invoice_shopId_status_idx" ON "Invoice"("shopId", "status");

-- CreateIndex
CREATE INDEX "Invoice_assetId_idx" ON "Invoice"("assetId");

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A company is known by its tax number, a person by the name alone; both go when the law keeps them no longer.
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_taxNumber_check" CHECK ("taxNumber" ~ '^([0-9A-Z]{15,20})?$' AND ("kind" = 'COMPANY' OR "taxNumber" = ''));
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_issued_check" CHECK (("status" = 'ISSUED') = ("issuedAt" IS NOT NULL AND "amountFen" IS NOT NULL));
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_amountFen_check" CHECK ("amountFen" >= 0);
