-- AlterTable
ALTER TABLE "Refund" ADD COLUMN "codeTries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Payout" ADD COLUMN "codeTries" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Refund" ADD CONSTRAINT "Refund_codeTries_check" CHECK ("codeTries" >= 0);
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_codeTries_check" CHECK ("codeTries" >= 0);
