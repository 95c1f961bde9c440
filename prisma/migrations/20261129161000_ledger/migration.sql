-- CreateEnum
CREATE TYPE "LedgerAccount" AS ENUM ('PROVIDER_CLEARING', 'CASH_DUE', 'CASH_AT_CARRIER', 'CASH_AT_STATION', 'BANK', 'SHOP_PAYABLE', 'PAYOUT_CLEARING', 'REFUND_DUE', 'PLATFORM_FEE', 'PROVIDER_FEE', 'STATION_FEE', 'COUPON_EXPENSE', 'SUBSIDY', 'SUSPENSE');

-- CreateEnum
CREATE TYPE "LedgerPart" AS ENUM ('GOODS', 'FREIGHT', 'FEE', 'GOODS_BACK', 'FREIGHT_BACK', 'FEE_BACK', 'PAYOUT', 'SUBSIDY', 'CORRECTION');

-- CreateEnum
CREATE TYPE "RefundMeans" AS ENUM ('PROVIDER', 'CASH', 'BANK');

-- CreateEnum
CREATE TYPE "CashPlace" AS ENUM ('WITH_BUYER', 'AT_CARRIER', 'AT_STATION', 'HANDED_IN', 'NONE');

-- DropForeignKey
ALTER TABLE "Refund" DROP CONSTRAINT "Refund_paymentId_fkey";

-- AlterTable
ALTER TABLE "FeeRule" ADD COLUMN     "capFen" INTEGER,
ADD COLUMN     "minFen" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "completedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "feeBasisPoints" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "feeFen" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "means" "RefundMeans" NOT NULL DEFAULT 'PROVIDER',
ADD COLUMN     "paidBy" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "paymentId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "LedgerTransaction" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "orderId" UUID,
    "byId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LedgerTransaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerLeg" (
    "id" BIGSERIAL NOT NULL,
    "transactionId" BIGINT NOT NULL,
    "account" "LedgerAccount" NOT NULL,
    "holder" TEXT NOT NULL DEFAULT '',
    "shopId" UUID,
    "part" "LedgerPart",
    "orderId" UUID,
    "currency" CHAR(3) NOT NULL DEFAULT 'cny',
    "amountFen" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerLeg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerSnapshot" (
    "account" "LedgerAccount" NOT NULL,
    "holder" TEXT NOT NULL DEFAULT '',
    "shop" TEXT NOT NULL DEFAULT '',
    "currency" CHAR(3) NOT NULL,
    "amountFen" BIGINT NOT NULL,
    "uptoId" BIGINT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LedgerSnapshot_pkey" PRIMARY KEY ("account","holder","shop","currency")
);

-- CreateTable
CREATE TABLE "CashOnDelivery" (
    "orderId" UUID NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "refundedFen" INTEGER NOT NULL DEFAULT 0,
    "place" "CashPlace" NOT NULL DEFAULT 'WITH_BUYER',
    "holder" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "handoverId" UUID,

    CONSTRAINT "CashOnDelivery_pkey" PRIMARY KEY ("orderId")
);

-- CreateTable
CREATE TABLE "CashHandover" (
    "id" UUID NOT NULL,
    "place" "CashPlace" NOT NULL,
    "holder" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "byId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CashHandover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LedgerTransaction_reference_key" ON "LedgerTransaction"("reference");

-- CreateIndex
CREATE INDEX "LedgerTransaction_orderId_idx" ON "LedgerTransaction"("orderId");

-- CreateIndex
CREATE INDEX "LedgerTransaction_at_idx" ON "LedgerTransaction"("at");

-- CreateIndex
CREATE INDEX "LedgerLeg_transactionId_idx" ON "LedgerLeg"("transactionId");

-- CreateIndex
CREATE INDEX "LedgerLeg_shopId_at_idx" ON "LedgerLeg"("shopId", "at");

-- CreateIndex
CREATE INDEX "LedgerLeg_orderId_idx" ON "LedgerLeg"("orderId");

-- CreateIndex
CREATE INDEX "LedgerLeg_account_holder_id_idx" ON "LedgerLeg"("account", "holder", "id");

-- CreateIndex
CREATE INDEX "CashOnDelivery_place_holder_idx" ON "CashOnDelivery"("place", "holder");

-- CreateIndex
CREATE INDEX "CashOnDelivery_handoverId_idx" ON "CashOnDelivery"("handoverId");

-- CreateIndex
CREATE INDEX "CashHandover_at_idx" ON "CashHandover"("at");

-- AddForeignKey
ALTER TABLE "LedgerTransaction" ADD CONSTRAINT "LedgerTransaction_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerLeg" ADD CONSTRAINT "LedgerLeg_transactionId_fkey" FOREIGN KEY ("transactionId") REFERENCES "LedgerTransaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerLeg" ADD CONSTRAINT "LedgerLeg_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerLeg" ADD CONSTRAINT "LedgerLeg_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashOnDelivery" ADD CONSTRAINT "CashOnDelivery_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashOnDelivery" ADD CONSTRAINT "CashOnDelivery_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "CashHandover"("id") ON DELETE SET NULL ON UPDATE CASCADE;
