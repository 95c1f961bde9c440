-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "stoppedAt" TIMESTAMPTZ(3);
