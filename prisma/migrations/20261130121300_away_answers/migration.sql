-- AlterEnum
ALTER TYPE "MessageKind" ADD VALUE 'AWAY';

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "awayUntil" TIMESTAMPTZ(3);

-- What a shop that is away says by itself has its day and nobody who said it. The new kind is compared as text: it
-- can't be used in the transaction that adds it.
ALTER TABLE "Message"
  ADD CONSTRAINT "Message_away" CHECK (("awayUntil" IS NOT NULL) = ("kind"::text = 'AWAY')
    AND ("awayUntil" IS NULL OR ("side" = 'SHOP' AND "senderId" IS NULL AND "stationId" IS NULL AND "takenBackAt" IS NULL))),
  DROP CONSTRAINT "Message_sender",
  ADD CONSTRAINT "Message_sender" CHECK ("senderId" IS NOT NULL OR "side" = 'BUYER' OR "kind"::text = 'AWAY');

-- Who waits longest, over all shops.
CREATE INDEX "Conversation_waiting_idx" ON "Conversation" ("waitingSince") WHERE "waitingSince" IS NOT NULL;
