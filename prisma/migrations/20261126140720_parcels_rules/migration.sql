-- Orders shipped so far left as one parcel; and an order has one parcel at a time whose label is being made.

UPDATE "Order" SET "firstShippedAt" = "shippedAt" WHERE "shippedAt" IS NOT NULL;
UPDATE "Shipment" SET "sentAt" = "createdAt" WHERE "status" NOT IN ('DRAFT', 'LABELLED');

CREATE UNIQUE INDEX "Shipment_one_in_hand" ON "Shipment" ("orderId")
  WHERE "status" IN ('DRAFT', 'LABELLED') AND "waybill" NOT LIKE 'VOID-%';
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_prints" CHECK ("printCount" >= 0);
