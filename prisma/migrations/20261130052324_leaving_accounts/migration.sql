-- AlterEnum
ALTER TYPE "CodePurpose" ADD VALUE 'LEAVE';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "leavesAt" TIMESTAMPTZ(3),
ADD COLUMN     "leftAt" TIMESTAMPTZ(3);

CREATE INDEX "User_leavesAt_idx" ON "User" ("leavesAt") WHERE "leavesAt" IS NOT NULL;

-- Who has left has neither a name nor a phone.
ALTER TABLE "User" ADD CONSTRAINT "User_left_check" CHECK ("leftAt" IS NULL OR ("name" = '' AND "phone" = 'left:' || "id"::text));
