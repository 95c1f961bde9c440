-- AlterTable
ALTER TABLE "Delegation" ADD COLUMN "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN "confirmedBy" UUID,
ADD COLUMN "spoken" TEXT NOT NULL DEFAULT '',
ADD COLUMN "takenBack" BOOLEAN NOT NULL DEFAULT false;

-- A code and the owner's own act prove themselves; a recording of before waits like one of today.
UPDATE "Delegation" SET "confirmedAt" = "startsAt" WHERE consent <> 'VOICE';

ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_confirmed_check"
  CHECK (consent = 'VOICE' OR "confirmedAt" IS NOT NULL);
-- Money is seen on a code or the owner's own act only.
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_voice_money_check"
  CHECK (consent <> 'VOICE' OR NOT 'SEE_MONEY' = ANY(scopes)) NOT VALID;

CREATE INDEX "Delegation_waiting_idx" ON "Delegation"("startsAt") WHERE "confirmedAt" IS NULL;

-- AlterTable
ALTER TABLE "Asset" ADD COLUMN "hasSound" BOOLEAN NOT NULL DEFAULT false;
