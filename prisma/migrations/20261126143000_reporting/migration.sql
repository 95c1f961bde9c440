-- AlterTable
ALTER TABLE "Order" ADD COLUMN "borneFen" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "confirmedAt" TIMESTAMPTZ(3);
ALTER TABLE "OrderLine" ADD COLUMN "netWeightG" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Village" ADD COLUMN "townshipZh" TEXT NOT NULL DEFAULT '',
ADD COLUMN "townshipEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ShopDay" ADD COLUMN "borneFen" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "ShopDay" ALTER COLUMN "borneFen" DROP DEFAULT;
ALTER TABLE "ProductDay" ADD COLUMN "borneFen" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "ProductDay" ALTER COLUMN "borneFen" DROP DEFAULT;

-- DropTable
DROP TABLE "StaleDay";

-- CreateTable
CREATE TABLE "StaleDay" (
    "id" BIGSERIAL NOT NULL,
    "shopId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaleDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaleMonth" (
    "id" BIGSERIAL NOT NULL,
    "month" DATE NOT NULL,

    CONSTRAINT "StaleMonth_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonthCell" (
    "month" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "orders" INTEGER NOT NULL,
    "buyers" INTEGER NOT NULL,
    "shops" INTEGER NOT NULL,
    "newShops" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "weightG" BIGINT NOT NULL,
    "netFen" BIGINT NOT NULL,

    CONSTRAINT "MonthCell_pkey" PRIMARY KEY ("month","kind","key")
);

-- CreateIndex
CREATE INDEX "StaleDay_shopId_day_idx" ON "StaleDay"("shopId", "day");

-- CreateIndex
CREATE INDEX "Order_shopId_confirmedAt_idx" ON "Order"("shopId", "confirmedAt");

-- CreateIndex
CREATE INDEX "Order_confirmedAt_idx" ON "Order"("confirmedAt");

-- CreateIndex
CREATE INDEX "PriceBaseline_categoryId_idx" ON "PriceBaseline"("categoryId");
