-- CreateEnum
CREATE TYPE "DelegationScope" AS ENUM ('LIST_PRODUCTS', 'SHIP', 'ANSWER', 'SEE_MONEY');

-- CreateEnum
CREATE TYPE "ConsentKind" AS ENUM ('CODE', 'VOICE');

-- CreateEnum
CREATE TYPE "HelpStatus" AS ENUM ('WAITING', 'TAKEN', 'DONE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ChangeStatus" AS ENUM ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "RequirementKind" AS ENUM ('OWNER_NAME', 'VILLAGE', 'SHOP_PHOTO', 'LICENCE_OR_EXEMPTION', 'ORIGIN_STATEMENT', 'FOOD_LICENCE', 'PREPACKED_FILING', 'WORKSHOP_REGISTRATION', 'CLASSIFICATION', 'GEM_CERTIFICATE', 'NO_HEALING_CLAIMS');

-- CreateEnum
CREATE TYPE "RequirementState" AS ENUM ('MISSING', 'GIVEN', 'VERIFIED', 'REFUSED');

-- AlterEnum
ALTER TYPE "CodePurpose" ADD VALUE 'CONSENT';

-- AlterTable
ALTER TABLE "ActionLog" ADD COLUMN     "delegationId" UUID,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "voiceId" UUID;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "printedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sellerNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "County" ADD COLUMN     "allowsWorkshopFood" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "autoApprove" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reviewPriceRisePercent" INTEGER NOT NULL DEFAULT 20;

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "voiceId" UUID;

-- CreateTable
CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "stationId" UUID NOT NULL,
    "assistantId" UUID NOT NULL,
    "grantedBy" UUID,
    "scopes" "DelegationScope"[],
    "consent" "ConsentKind" NOT NULL,
    "voiceId" UUID,
    "startsAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActingSession" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "delegationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActingSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "stationId" UUID NOT NULL,
    "askedBy" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "voiceId" UUID,
    "status" "HelpStatus" NOT NULL DEFAULT 'WAITING',
    "takenBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "HelpRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" UUID NOT NULL,
    "logId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductChange" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "patch" JSONB NOT NULL,
    "reasons" TEXT[],
    "status" "ChangeStatus" NOT NULL DEFAULT 'PENDING',
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProductChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeRule" (
    "id" UUID NOT NULL,
    "shopId" UUID,
    "categoryId" UUID,
    "basisPoints" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeeRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopApplication" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "sells" "Regime"[],
    "submittedAt" TIMESTAMPTZ(3),
    "askedBackAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "decidedBy" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ShopApplication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" "RequirementKind" NOT NULL,
    "state" "RequirementState" NOT NULL DEFAULT 'MISSING',
    "number" TEXT NOT NULL DEFAULT '',
    "attested" BOOLEAN NOT NULL DEFAULT false,
    "expiresOn" DATE,
    "assetId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "checkedBy" UUID,
    "checkedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopDay" (
    "shopId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "orders" INTEGER NOT NULL,
    "buyers" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "weightG" BIGINT NOT NULL,
    "goodsFen" BIGINT NOT NULL,
    "freightFen" BIGINT NOT NULL,
    "refundFen" BIGINT NOT NULL,

    CONSTRAINT "ShopDay_pkey" PRIMARY KEY ("shopId","day")
);

-- CreateTable
CREATE TABLE "ProductDay" (
    "productId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "shopId" UUID NOT NULL,
    "orders" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "weightG" BIGINT NOT NULL,
    "netFen" BIGINT NOT NULL,
    "refundFen" BIGINT NOT NULL,

    CONSTRAINT "ProductDay_pkey" PRIMARY KEY ("productId","day")
);

-- CreateTable
CREATE TABLE "ProvinceDay" (
    "shopId" UUID NOT NULL,
    "provinceCode" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "orders" INTEGER NOT NULL,
    "netFen" BIGINT NOT NULL,

    CONSTRAINT "ProvinceDay_pkey" PRIMARY KEY ("shopId","provinceCode","day")
);

-- CreateTable
CREATE TABLE "ShopBuyer" (
    "shopId" UUID NOT NULL,
    "buyerKey" TEXT NOT NULL,
    "firstOn" DATE NOT NULL,
    "lastOn" DATE NOT NULL,
    "orders" INTEGER NOT NULL,

    CONSTRAINT "ShopBuyer_pkey" PRIMARY KEY ("shopId","buyerKey")
);

-- CreateTable
CREATE TABLE "StaleDay" (
    "shopId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaleDay_pkey" PRIMARY KEY ("shopId","day")
);

-- CreateTable
CREATE TABLE "PriceBaseline" (
    "id" UUID NOT NULL,
    "productId" UUID,
    "categoryId" UUID,
    "fenPerKg" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "sourceZh" TEXT NOT NULL,
    "sourceEn" TEXT NOT NULL,

    CONSTRAINT "PriceBaseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopInvite" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "role" "ShopRole" NOT NULL,
    "invitedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShopInvite_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Delegation_shopId_idx" ON "Delegation"("shopId");

-- CreateIndex
CREATE INDEX "Delegation_assistantId_idx" ON "Delegation"("assistantId");

-- CreateIndex
CREATE INDEX "ActingSession_sessionId_idx" ON "ActingSession"("sessionId");

-- CreateIndex
CREATE INDEX "HelpRequest_stationId_status_createdAt_idx" ON "HelpRequest"("stationId", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_logId_key" ON "Objection"("logId");

-- CreateIndex
CREATE INDEX "ProductChange_productId_idx" ON "ProductChange"("productId");

-- CreateIndex
CREATE INDEX "ProductChange_status_createdAt_idx" ON "ProductChange"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ShopApplication_shopId_key" ON "ShopApplication"("shopId");

-- CreateIndex
CREATE INDEX "Requirement_expiresOn_idx" ON "Requirement"("expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "Requirement_applicationId_kind_key" ON "Requirement"("applicationId", "kind");

-- CreateIndex
CREATE INDEX "ShopDay_day_idx" ON "ShopDay"("day");

-- CreateIndex
CREATE INDEX "ProductDay_shopId_day_idx" ON "ProductDay"("shopId", "day");

-- CreateIndex
CREATE INDEX "ProductDay_day_idx" ON "ProductDay"("day");

-- CreateIndex
CREATE INDEX "ProvinceDay_day_idx" ON "ProvinceDay"("day");

-- CreateIndex
CREATE UNIQUE INDEX "PriceBaseline_productId_key" ON "PriceBaseline"("productId");

-- CreateIndex
CREATE INDEX "ShopInvite_phone_idx" ON "ShopInvite"("phone");

-- CreateIndex
CREATE INDEX "ShopInvite_shopId_idx" ON "ShopInvite"("shopId");

-- CreateIndex
CREATE INDEX "ActionLog_onBehalfOfId_at_idx" ON "ActionLog"("onBehalfOfId", "at");

-- CreateIndex
CREATE INDEX "ActionLog_at_idx" ON "ActionLog"("at");

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_assistantId_fkey" FOREIGN KEY ("assistantId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_voiceId_fkey" FOREIGN KEY ("voiceId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActingSession" ADD CONSTRAINT "ActingSession_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActingSession" ADD CONSTRAINT "ActingSession_delegationId_fkey" FOREIGN KEY ("delegationId") REFERENCES "Delegation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_voiceId_fkey" FOREIGN KEY ("voiceId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_voiceId_fkey" FOREIGN KEY ("voiceId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductChange" ADD CONSTRAINT "ProductChange_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeRule" ADD CONSTRAINT "FeeRule_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeRule" ADD CONSTRAINT "FeeRule_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopApplication" ADD CONSTRAINT "ShopApplication_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "ShopApplication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopDay" ADD CONSTRAINT "ShopDay_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductDay" ADD CONSTRAINT "ProductDay_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceBaseline" ADD CONSTRAINT "PriceBaseline_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceBaseline" ADD CONSTRAINT "PriceBaseline_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_voiceId_fkey" FOREIGN KEY ("voiceId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopInvite" ADD CONSTRAINT "ShopInvite_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
