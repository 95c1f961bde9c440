-- AlterTable
ALTER TABLE "County" ADD COLUMN "smsPerDay" INTEGER NOT NULL DEFAULT 10000;

ALTER TABLE "County" ADD CONSTRAINT "County_smsPerDay_check" CHECK ("smsPerDay" > 0);
