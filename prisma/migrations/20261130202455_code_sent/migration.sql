-- AlterTable
ALTER TABLE "Collection" ADD COLUMN     "codeSentAt" TIMESTAMPTZ(3);
