-- CreateEnum
CREATE TYPE "SettlementStatus" AS ENUM ('DRAFT', 'APPROVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "StatementStatus" AS ENUM ('OPEN', 'CHECKED', 'OBJECTED');

-- CreateEnum
CREATE TYPE "PayoutMeans" AS ENUM ('BANK', 'CASH');

-- CreateEnum
CREATE TYPE "PayoutStatus" AS ENUM ('APPROVED', 'PROCESSING', 'WAITING_FUNDS', 'PAID', 'FAILED');

-- AlterEnum
ALTER TYPE "CodePurpose" ADD VALUE 'PAYOUT_ACCOUNT';

-- CreateTable
CREATE TABLE "SettlementRun" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "SettlementStatus" NOT NULL DEFAULT 'DRAFT',
    "cutoff" TIMESTAMPTZ(3) NOT NULL,
    "checkBy" TIMESTAMPTZ(3) NOT NULL,
    "makerId" UUID NOT NULL,
    "checkerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SettlementRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "status" "StatementStatus" NOT NULL DEFAULT 'OPEN',
    "amountFen" BIGINT NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SettledLeg" (
    "legId" BIGINT NOT NULL,
    "statementId" UUID NOT NULL,
    "orderId" UUID,
    "correctsId" UUID,

    CONSTRAINT "SettledLeg_pkey" PRIMARY KEY ("legId")
);

-- CreateTable
CREATE TABLE "SettlementHold" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT NOT NULL DEFAULT '',
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SettlementHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayoutAccount" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "bank" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "last4" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usableFrom" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PayoutAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payout" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "statementId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "means" "PayoutMeans" NOT NULL,
    "accountId" UUID,
    "fileId" UUID,
    "amountFen" BIGINT NOT NULL,
    "status" "PayoutStatus" NOT NULL DEFAULT 'APPROVED',
    "paidBy" TEXT NOT NULL DEFAULT '',
    "failure" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayoutFile" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PayoutFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SettlementRun_number_key" ON "SettlementRun"("number");

-- CreateIndex
CREATE INDEX "SettlementRun_makerId_idx" ON "SettlementRun"("makerId");

-- CreateIndex
CREATE INDEX "SettlementRun_checkerId_idx" ON "SettlementRun"("checkerId");

-- CreateIndex
CREATE INDEX "Statement_shopId_idx" ON "Statement"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_runId_shopId_key" ON "Statement"("runId", "shopId");

-- CreateIndex
CREATE INDEX "SettledLeg_statementId_idx" ON "SettledLeg"("statementId");

-- CreateIndex
CREATE INDEX "SettledLeg_orderId_idx" ON "SettledLeg"("orderId");

-- CreateIndex
CREATE INDEX "SettledLeg_correctsId_idx" ON "SettledLeg"("correctsId");

-- CreateIndex
CREATE INDEX "SettlementHold_orderId_idx" ON "SettlementHold"("orderId");

-- CreateIndex
CREATE INDEX "SettlementHold_statementId_idx" ON "SettlementHold"("statementId");

-- CreateIndex
CREATE INDEX "PayoutAccount_shopId_idx" ON "PayoutAccount"("shopId");

-- CreateIndex
CREATE UNIQUE INDEX "Payout_number_key" ON "Payout"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Payout_statementId_key" ON "Payout"("statementId");

-- CreateIndex
CREATE INDEX "Payout_shopId_createdAt_idx" ON "Payout"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "Payout_accountId_idx" ON "Payout"("accountId");

-- CreateIndex
CREATE INDEX "Payout_fileId_idx" ON "Payout"("fileId");

-- CreateIndex
CREATE INDEX "Payout_status_idx" ON "Payout"("status");

-- CreateIndex
CREATE UNIQUE INDEX "PayoutFile_number_key" ON "PayoutFile"("number");

-- AddForeignKey
ALTER TABLE "SettlementRun" ADD CONSTRAINT "SettlementRun_makerId_fkey" FOREIGN KEY ("makerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementRun" ADD CONSTRAINT "SettlementRun_checkerId_fkey" FOREIGN KEY ("checkerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_runId_fkey" FOREIGN KEY ("runId") REFERENCES "SettlementRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettledLeg" ADD CONSTRAINT "SettledLeg_legId_fkey" FOREIGN KEY ("legId") REFERENCES "LedgerLeg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettledLeg" ADD CONSTRAINT "SettledLeg_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettledLeg" ADD CONSTRAINT "SettledLeg_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettledLeg" ADD CONSTRAINT "SettledLeg_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Payout"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementHold" ADD CONSTRAINT "SettlementHold_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementHold" ADD CONSTRAINT "SettlementHold_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayoutAccount" ADD CONSTRAINT "PayoutAccount_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "PayoutAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "PayoutFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;
