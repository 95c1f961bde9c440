-- AlterEnum
ALTER TYPE "LedgerAccount" ADD VALUE 'CASH_DIFFERENCE';

-- CreateTable
CREATE TABLE "CashHandIn" (
    "id" UUID NOT NULL,
    "stationId" UUID NOT NULL,
    "booksFen" INTEGER NOT NULL,
    "countedFen" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byId" UUID NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackAt" TIMESTAMPTZ(3),
    "receivedFen" INTEGER,
    "receivedNote" TEXT NOT NULL DEFAULT '',
    "receivedById" UUID,
    "receivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CashHandIn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CashHandIn_stationId_countedAt_idx" ON "CashHandIn"("stationId", "countedAt");

-- CreateIndex
CREATE INDEX "CashHandIn_byId_idx" ON "CashHandIn"("byId");

-- CreateIndex
CREATE INDEX "CashHandIn_receivedById_idx" ON "CashHandIn"("receivedById");

-- AddForeignKey
ALTER TABLE "CashHandIn" ADD CONSTRAINT "CashHandIn_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashHandIn" ADD CONSTRAINT "CashHandIn_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CashHandIn" ADD CONSTRAINT "CashHandIn_receivedById_fkey" FOREIGN KEY ("receivedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CashHandIn"
  ADD CONSTRAINT "CashHandIn_amounts" CHECK ("booksFen" > 0 AND "countedFen" > 0 AND "receivedFen" > 0),
  ADD CONSTRAINT "CashHandIn_received" CHECK (num_nonnulls("receivedFen", "receivedById", "receivedAt") IN (0, 3)
    AND ("takenBackAt" IS NULL OR "receivedAt" IS NULL)),
  -- Nobody confirms what they hand in themselves.
  ADD CONSTRAINT "CashHandIn_two_people" CHECK ("receivedById" <> "byId"),
  ADD CONSTRAINT "CashHandIn_notes" CHECK (("countedFen" = "booksFen" OR "note" <> '')
    AND ("receivedFen" IS NULL OR "receivedFen" = "booksFen" OR "receivedNote" <> ''));

CREATE UNIQUE INDEX "CashHandIn_one_open" ON "CashHandIn" ("stationId") WHERE "takenBackAt" IS NULL AND "receivedAt" IS NULL;

-- What was confirmed or taken back is history.
CREATE TRIGGER closed BEFORE UPDATE ON "CashHandIn" FOR EACH ROW
  WHEN (OLD."receivedAt" IS NOT NULL OR OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER kept BEFORE DELETE ON "CashHandIn" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- Confirmed, it is a hand-over of what the officer counted; what the books had more, or less, is a difference of its own.
CREATE FUNCTION post_hand_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CashHandover" ("id", "place", "holder", "amountFen", "byId", "note", "at")
  VALUES (NEW.id, 'AT_STATION', NEW."stationId"::text, NEW."receivedFen", NEW."receivedById", NEW."receivedNote", NEW."receivedAt");
  IF NEW."receivedFen" <> NEW."booksFen" THEN
    PERFORM ledger_move('CASH_DIFFERENCE', 'cash-difference:' || NEW.id, NULL, NEW."receivedAt", NEW."booksFen" - NEW."receivedFen",
      'CASH_DIFFERENCE', '', 'CASH_AT_STATION', NEW."stationId"::text);
  END IF;
  UPDATE "CashOnDelivery" SET "place" = 'HANDED_IN', "handoverId" = NEW.id
  WHERE "place" = 'AT_STATION' AND "holder" = NEW."stationId"::text AND "since" <= NEW."countedAt";
  RETURN NULL;
END $$;
CREATE TRIGGER posted AFTER UPDATE OF "receivedAt" ON "CashHandIn" FOR EACH ROW
  WHEN (NEW."receivedAt" IS NOT NULL) EXECUTE FUNCTION post_hand_in();
