-- AlterEnum
ALTER TYPE "ConsentKind" ADD VALUE 'SELF';

-- AlterTable
ALTER TABLE "Objection" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "settledBy" UUID;

-- CreateIndex
CREATE INDEX "Objection_settledAt_createdAt_idx" ON "Objection"("settledAt", "createdAt");
