-- AlterTable
ALTER TABLE "Order" ADD COLUMN "stationEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN "stationId" UUID,
ADD COLUMN "stationZh" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Station" ADD COLUMN "districtCode" TEXT NOT NULL DEFAULT '',
ADD COLUMN "handsOut" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN "allowsCollection" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Collection" (
    "shipmentId" UUID NOT NULL,
    "stationId" UUID NOT NULL,
    "readyAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyById" UUID NOT NULL,
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "handedOutAt" TIMESTAMPTZ(3),
    "handedById" UUID,
    "cashFen" INTEGER NOT NULL DEFAULT 0,
    "backAt" TIMESTAMPTZ(3),

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("shipmentId")
);

-- CreateIndex
CREATE INDEX "Collection_stationId_readyAt_idx" ON "Collection"("stationId", "readyAt");

-- CreateIndex
CREATE INDEX "Order_stationId_idx" ON "Order"("stationId");

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Station" ADD CONSTRAINT "Station_hands_out" CHECK (NOT "handsOut" OR "districtCode" ~ '^[0-9]{6}$');
ALTER TABLE "Order" ADD CONSTRAINT "Order_station" CHECK (("delivery" = 'STATION') = ("stationId" IS NOT NULL));
ALTER TABLE "Collection"
  ADD CONSTRAINT "Collection_counts" CHECK ("codeTries" >= 0 AND "reminders" BETWEEN 0 AND 2 AND "cashFen" >= 0),
  ADD CONSTRAINT "Collection_one_end" CHECK ("handedOutAt" IS NULL OR "backAt" IS NULL),
  ADD CONSTRAINT "Collection_handed" CHECK (("handedOutAt" IS NULL) = ("handedById" IS NULL) AND ("cashFen" = 0 OR "handedOutAt" IS NOT NULL));

-- A carrier brings a parcel out to a station as it does to a door.
DROP TRIGGER status_moves ON "Shipment";
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Shipment" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'DRAFT>LABELLED', 'LABELLED>AT_STATION', 'LABELLED>HANDED_OVER', 'AT_STATION>AT_CENTRE', 'AT_STATION>HANDED_OVER',
  'AT_CENTRE>HANDED_OVER', 'HANDED_OVER>IN_TRANSIT', 'HANDED_OVER>OUT_FOR_DELIVERY', 'HANDED_OVER>DELIVERED',
  'IN_TRANSIT>OUT_FOR_DELIVERY', 'IN_TRANSIT>DELIVERED', 'IN_TRANSIT>READY_FOR_PICKUP', 'OUT_FOR_DELIVERY>DELIVERED',
  'OUT_FOR_DELIVERY>READY_FOR_PICKUP',
  'READY_FOR_PICKUP>PICKED_UP', 'HANDED_OVER>FAILED', 'IN_TRANSIT>FAILED', 'OUT_FOR_DELIVERY>FAILED',
  'READY_FOR_PICKUP>FAILED', 'HANDED_OVER>LOST', 'IN_TRANSIT>LOST', 'OUT_FOR_DELIVERY>LOST', 'HANDED_OVER>READY_FOR_PICKUP',
  'FAILED>OUT_FOR_DELIVERY', 'FAILED>RETURNING', 'FAILED>DELIVERED', 'RETURNING>RETURNED', 'RETURNING>LOST');

-- Money to be paid at the door: due from the buyer, then with the carrier or the station that took it, or nothing.
CREATE OR REPLACE FUNCTION ledger_cash(cash_order uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE o record;
DECLARE taker text;
DECLARE at_place "CashPlace";
BEGIN
  SELECT x.id, x."status", x."totalFen", x."confirmedAt", x."deliveredAt", x."completedAt"
  INTO o FROM "Order" x JOIN "OrderGroup" g ON g.id = x."groupId"
  WHERE x.id = cash_order AND g."method" = 'CASH_ON_DELIVERY' AND x."confirmedAt" IS NOT NULL AND x."totalFen" > 0;
  IF o.id IS NULL THEN RETURN; END IF;
  INSERT INTO "CashOnDelivery" ("orderId", "amountFen", "since") VALUES (o.id, o."totalFen", o."confirmedAt") ON CONFLICT DO NOTHING;
  PERFORM ledger_earn(ARRAY[o.id], 'CASH_PLACED', 'cash-placed:', 'CASH_DUE', '', o."confirmedAt");
  IF o."status" = 'CANCELLED' THEN
    PERFORM ledger_reverse('cash-placed:' || o.id, 'CASH_CANCELLED', 'cash-cancelled:' || o.id, now());
    UPDATE "CashOnDelivery" SET "place" = 'NONE', "since" = now() WHERE "orderId" = o.id AND "place" = 'WITH_BUYER';
    RETURN;
  END IF;
  IF o."deliveredAt" IS NULL AND o."completedAt" IS NULL THEN RETURN; END IF;
  SELECT c."stationId"::text INTO taker FROM "Collection" c JOIN "Shipment" s ON s.id = c."shipmentId"
  WHERE s."orderId" = o.id AND c."handedOutAt" IS NOT NULL ORDER BY c."handedOutAt" DESC LIMIT 1;
  at_place := CASE WHEN taker IS NULL THEN 'AT_CARRIER' ELSE 'AT_STATION' END;
  IF taker IS NULL THEN
    SELECT s."carrierCode" INTO taker FROM "Shipment" s WHERE s."orderId" = o.id ORDER BY s."createdAt" DESC LIMIT 1;
  END IF;
  PERFORM ledger_move('CASH_COLLECTED', 'cash-collected:' || o.id, o.id, coalesce(o."deliveredAt", o."completedAt"), o."totalFen",
    ('CASH_' || at_place)::"LedgerAccount", coalesce(taker, ''), 'CASH_DUE', '');
  UPDATE "CashOnDelivery" SET "place" = at_place, "holder" = coalesce(taker, ''), "since" = coalesce(o."deliveredAt", o."completedAt")
  WHERE "orderId" = o.id AND "place" = 'WITH_BUYER';
END $$;
