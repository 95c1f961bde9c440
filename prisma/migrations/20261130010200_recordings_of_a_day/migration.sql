-- AlterTable
ALTER TABLE "County" ADD COLUMN "recordingActsToday" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Delegation" ADD COLUMN "actsUntil" TIMESTAMPTZ(3);

-- Only a recording may act before it is confirmed, and never longer than it was meant to last.
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_actsUntil_check"
  CHECK ("actsUntil" IS NULL OR (consent = 'VOICE' AND "actsUntil" <= "until"));
