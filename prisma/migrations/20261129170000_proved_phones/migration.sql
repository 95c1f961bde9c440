-- AlterEnum
ALTER TYPE "CodePurpose" ADD VALUE 'PLACE_ORDER';

-- AlterTable
ALTER TABLE "OneTimeCode" ADD COLUMN "provedAt" TIMESTAMPTZ(3);
