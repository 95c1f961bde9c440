-- CreateEnum
CREATE TYPE "StorePlatform" AS ENUM ('TAOBAO', 'TMALL', 'PINDUODUO', 'DOUYIN', 'JD', 'KUAISHOU', 'WECHAT', 'OTHER');

-- CreateEnum
CREATE TYPE "MerchantKind" AS ENUM ('HOUSEHOLD', 'COOPERATIVE', 'COMPANY');

-- CreateEnum
CREATE TYPE "StoreFileHolds" AS ENUM ('ORDERS', 'REFUNDS');

-- CreateEnum
CREATE TYPE "StoreFileState" AS ENUM ('READING', 'READ', 'TAKEN');

-- CreateEnum
CREATE TYPE "StoreLineState" AS ENUM ('UNPAID', 'SOLD', 'CLOSED');

-- CreateTable
CREATE TABLE "Store" (
    "id" UUID NOT NULL,
    "platform" "StorePlatform" NOT NULL,
    "name" TEXT NOT NULL,
    "merchant" TEXT NOT NULL,
    "kind" "MerchantKind" NOT NULL,
    "villageId" UUID NOT NULL,
    "shopId" UUID,
    "addedById" UUID NOT NULL,
    "columns" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Store_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreFile" (
    "id" UUID NOT NULL,
    "storeId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "holds" "StoreFileHolds" NOT NULL DEFAULT 'ORDERS',
    "state" "StoreFileState" NOT NULL DEFAULT 'READING',
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "checksum" TEXT NOT NULL DEFAULT '',
    "heads" TEXT[],
    "columns" JSONB NOT NULL DEFAULT '{}',
    "orders" INTEGER NOT NULL DEFAULT 0,
    "lines" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "paidFen" BIGINT NOT NULL DEFAULT 0,
    "refundFen" BIGINT NOT NULL DEFAULT 0,
    "firstAt" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenAt" TIMESTAMPTZ(3),

    CONSTRAINT "StoreFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreFileRow" (
    "fileId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "paidFen" INTEGER NOT NULL,
    "orderFen" INTEGER,
    "refundFen" INTEGER NOT NULL,
    "state" "StoreLineState" NOT NULL,
    "soldAt" TIMESTAMPTZ(3),
    "province" TEXT NOT NULL,
    "fault" TEXT,

    CONSTRAINT "StoreFileRow_pkey" PRIMARY KEY ("fileId","row")
);

-- CreateTable
CREATE TABLE "StoreGoods" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "storeId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "categoryId" UUID,

    CONSTRAINT "StoreGoods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoreLine" (
    "storeId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "goodsId" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "paidFen" INTEGER NOT NULL,
    "ownFen" INTEGER NOT NULL,
    "refundedFen" INTEGER NOT NULL,
    "state" "StoreLineState" NOT NULL,
    "soldAt" TIMESTAMPTZ(3),
    "province" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "checksum" TEXT NOT NULL,

    CONSTRAINT "StoreLine_pkey" PRIMARY KEY ("storeId","number","line")
);

-- CreateTable
CREATE TABLE "StoreRefund" (
    "storeId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "line" TEXT NOT NULL,
    "refundFen" INTEGER NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "checksum" TEXT NOT NULL,

    CONSTRAINT "StoreRefund_pkey" PRIMARY KEY ("storeId","number","line")
);

-- CreateTable
CREATE TABLE "StoreMonth" (
    "storeId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "orders" INTEGER NOT NULL,
    "paidFen" BIGINT NOT NULL,
    "refundedFen" BIGINT NOT NULL,

    CONSTRAINT "StoreMonth_pkey" PRIMARY KEY ("month","storeId")
);

-- CreateTable
CREATE TABLE "StoreCell" (
    "storeId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "goodsId" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "paidFen" BIGINT NOT NULL,
    "refundedFen" BIGINT NOT NULL,

    CONSTRAINT "StoreCell_pkey" PRIMARY KEY ("month","goodsId")
);

-- CreateTable
CREATE TABLE "StoreWord" (
    "id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "categoryId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoreWord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Store_villageId_idx" ON "Store"("villageId");

-- CreateIndex
CREATE INDEX "Store_shopId_idx" ON "Store"("shopId");

-- CreateIndex
CREATE INDEX "Store_addedById_idx" ON "Store"("addedById");

-- CreateIndex
CREATE INDEX "StoreFile_storeId_createdAt_idx" ON "StoreFile"("storeId", "createdAt");

-- CreateIndex
CREATE INDEX "StoreFile_byId_idx" ON "StoreFile"("byId");

-- CreateIndex
CREATE INDEX "StoreGoods_categoryId_idx" ON "StoreGoods"("categoryId");

-- CreateIndex
CREATE UNIQUE INDEX "StoreGoods_storeId_title_key" ON "StoreGoods"("storeId", "title");

-- CreateIndex
CREATE INDEX "StoreLine_storeId_soldAt_idx" ON "StoreLine"("storeId", "soldAt");

-- CreateIndex
CREATE INDEX "StoreLine_goodsId_idx" ON "StoreLine"("goodsId");

-- CreateIndex
CREATE INDEX "StoreMonth_storeId_idx" ON "StoreMonth"("storeId");

-- CreateIndex
CREATE INDEX "StoreCell_storeId_idx" ON "StoreCell"("storeId");

-- CreateIndex
CREATE INDEX "StoreCell_goodsId_idx" ON "StoreCell"("goodsId");

-- CreateIndex
CREATE UNIQUE INDEX "StoreWord_word_key" ON "StoreWord"("word");

-- CreateIndex
CREATE INDEX "StoreWord_categoryId_idx" ON "StoreWord"("categoryId");

-- CreateIndex
CREATE INDEX "StoreWord_byId_idx" ON "StoreWord"("byId");

-- AddForeignKey
ALTER TABLE "Store" ADD CONSTRAINT "Store_villageId_fkey" FOREIGN KEY ("villageId") REFERENCES "Village"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Store" ADD CONSTRAINT "Store_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Store" ADD CONSTRAINT "Store_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreFile" ADD CONSTRAINT "StoreFile_storeId_fkey" FOREIGN KEY ("storeId") REFERENCES "Store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreFile" ADD CONSTRAINT "StoreFile_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreFileRow" ADD CONSTRAINT "StoreFileRow_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoreFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreGoods" ADD CONSTRAINT "StoreGoods_storeId_fkey" FOREIGN KEY ("storeId") REFERENCES "Store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreGoods" ADD CONSTRAINT "StoreGoods_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreLine" ADD CONSTRAINT "StoreLine_storeId_fkey" FOREIGN KEY ("storeId") REFERENCES "Store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreLine" ADD CONSTRAINT "StoreLine_goodsId_fkey" FOREIGN KEY ("goodsId") REFERENCES "StoreGoods"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreRefund" ADD CONSTRAINT "StoreRefund_storeId_fkey" FOREIGN KEY ("storeId") REFERENCES "Store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreMonth" ADD CONSTRAINT "StoreMonth_storeId_fkey" FOREIGN KEY ("storeId") REFERENCES "Store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreCell" ADD CONSTRAINT "StoreCell_storeId_fkey" FOREIGN KEY ("storeId") REFERENCES "Store"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreCell" ADD CONSTRAINT "StoreCell_goodsId_fkey" FOREIGN KEY ("goodsId") REFERENCES "StoreGoods"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreWord" ADD CONSTRAINT "StoreWord_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoreWord" ADD CONSTRAINT "StoreWord_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A store is counted once, whoever registers it.
CREATE UNIQUE INDEX "Store_one_open" ON "Store" ("platform", lower("name")) WHERE "closedAt" IS NULL;

ALTER TABLE "Store" ADD CONSTRAINT "Store_names" CHECK ("name" <> '' AND "merchant" <> '');
ALTER TABLE "StoreWord" ADD CONSTRAINT "StoreWord_word" CHECK (char_length("word") BETWEEN 1 AND 20);
ALTER TABLE "StoreFile" ADD CONSTRAINT "StoreFile_taken" CHECK (("state" = 'TAKEN') = ("takenAt" IS NOT NULL));
ALTER TABLE "StoreFileRow" ADD CONSTRAINT "StoreFileRow_amounts" CHECK ("units" >= 0 AND "paidFen" >= 0 AND "orderFen" >= 0 AND "refundFen" >= 0);
ALTER TABLE "StoreLine"
  ADD CONSTRAINT "StoreLine_amounts" CHECK ("units" >= 0 AND "paidFen" >= 0 AND "ownFen" >= 0 AND "refundedFen" BETWEEN 0 AND "paidFen"),
  ADD CONSTRAINT "StoreLine_sold" CHECK ("state" <> 'SOLD' OR "soldAt" IS NOT NULL);
ALTER TABLE "StoreRefund" ADD CONSTRAINT "StoreRefund_amount" CHECK ("refundFen" >= 0);
