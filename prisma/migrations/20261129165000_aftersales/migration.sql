-- CreateEnum
CREATE TYPE "AfterSaleKind" AS ENUM ('REFUND_ONLY', 'RETURN_REFUND', 'CLAIM');

-- CreateEnum
CREATE TYPE "AfterSaleStatus" AS ENUM ('REQUESTED', 'OFFERED', 'AGREED', 'REFUSED', 'WITHDRAWN', 'AWAITING_RETURN', 'RETURN_SHIPPED', 'RETURN_RECEIVED', 'REFUNDING', 'DONE', 'DISPUTED', 'RESOLVED');

-- CreateEnum
CREATE TYPE "AfterSaleClock" AS ENUM ('STATION_ASKED', 'AGREED', 'OFFER_LAPSES', 'SEND_BACK', 'RECEIPT', 'CLOSES', 'EVIDENCE', 'DECISION');

-- CreateEnum
CREATE TYPE "AfterSaleSide" AS ENUM ('BUYER', 'SELLER');

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "calledOff" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AfterSale" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "orderId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "kind" "AfterSaleKind" NOT NULL,
    "status" "AfterSaleStatus" NOT NULL DEFAULT 'REQUESTED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "goodsFen" INTEGER NOT NULL,
    "freightFen" INTEGER NOT NULL DEFAULT 0,
    "offeredFen" INTEGER,
    "refusal" TEXT NOT NULL DEFAULT '',
    "returnTo" TEXT NOT NULL DEFAULT '',
    "carrierCode" TEXT,
    "waybill" TEXT NOT NULL DEFAULT '',
    "clock" "AfterSaleClock",
    "clockFrom" TIMESTAMPTZ(3),
    "deadlineAt" TIMESTAMPTZ(3),
    "stationAskedAt" TIMESTAMPTZ(3),
    "restockedAt" TIMESTAMPTZ(3),
    "refundId" UUID,
    "requestKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AfterSale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AfterSaleLine" (
    "id" UUID NOT NULL,
    "afterSaleId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amountFen" INTEGER NOT NULL,

    CONSTRAINT "AfterSaleLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AfterSaleEvidence" (
    "id" UUID NOT NULL,
    "afterSaleId" UUID NOT NULL,
    "side" "AfterSaleSide" NOT NULL,
    "assetId" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AfterSaleEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AfterSaleEvent" (
    "id" UUID NOT NULL,
    "afterSaleId" UUID NOT NULL,
    "from" "AfterSaleStatus",
    "to" "AfterSaleStatus" NOT NULL,
    "kind" TEXT NOT NULL,
    "amountFen" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "onBehalfOfId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AfterSaleEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AfterSale_number_key" ON "AfterSale"("number");

-- CreateIndex
CREATE UNIQUE INDEX "AfterSale_refundId_key" ON "AfterSale"("refundId");

-- CreateIndex
CREATE UNIQUE INDEX "AfterSale_requestKey_key" ON "AfterSale"("requestKey");

-- CreateIndex
CREATE INDEX "AfterSale_orderId_idx" ON "AfterSale"("orderId");

-- CreateIndex
CREATE INDEX "AfterSale_shopId_createdAt_idx" ON "AfterSale"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "AfterSaleLine_orderLineId_idx" ON "AfterSaleLine"("orderLineId");

-- CreateIndex
CREATE UNIQUE INDEX "AfterSaleLine_afterSaleId_orderLineId_key" ON "AfterSaleLine"("afterSaleId", "orderLineId");

-- CreateIndex
CREATE INDEX "AfterSaleEvidence_afterSaleId_idx" ON "AfterSaleEvidence"("afterSaleId");

-- CreateIndex
CREATE INDEX "AfterSaleEvidence_assetId_idx" ON "AfterSaleEvidence"("assetId");

-- CreateIndex
CREATE INDEX "AfterSaleEvent_afterSaleId_at_idx" ON "AfterSaleEvent"("afterSaleId", "at");

-- CreateIndex
CREATE INDEX "Holiday_startsOn_idx" ON "Holiday"("startsOn");

-- AddForeignKey
ALTER TABLE "AfterSale" ADD CONSTRAINT "AfterSale_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSale" ADD CONSTRAINT "AfterSale_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSale" ADD CONSTRAINT "AfterSale_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSaleLine" ADD CONSTRAINT "AfterSaleLine_afterSaleId_fkey" FOREIGN KEY ("afterSaleId") REFERENCES "AfterSale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSaleLine" ADD CONSTRAINT "AfterSaleLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSaleEvidence" ADD CONSTRAINT "AfterSaleEvidence_afterSaleId_fkey" FOREIGN KEY ("afterSaleId") REFERENCES "AfterSale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSaleEvidence" ADD CONSTRAINT "AfterSaleEvidence_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterSaleEvent" ADD CONSTRAINT "AfterSaleEvent_afterSaleId_fkey" FOREIGN KEY ("afterSaleId") REFERENCES "AfterSale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
