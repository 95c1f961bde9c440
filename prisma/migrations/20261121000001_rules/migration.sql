-- What the Prisma schema can't say: amounts, counters, histories that nobody rewrites, allowed moves.

ALTER TABLE "rate_limit" SET UNLOGGED;

CREATE INDEX "SearchDocument_grams_idx" ON "SearchDocument" USING GIN ("grams");

CREATE UNIQUE INDEX "Payment_one_success_per_group" ON "Payment" ("groupId") WHERE "status" = 'SUCCEEDED';
CREATE INDEX "Payment_open_idx" ON "Payment" ("status", "expiresAt") WHERE "status" IN ('CREATED', 'PROCESSING');
CREATE INDEX "Refund_open_idx" ON "Refund" ("createdAt") WHERE "status" IN ('PENDING', 'SUBMITTED', 'FAILED');
CREATE INDEX "ProviderEvent_open_idx" ON "ProviderEvent" ("receivedAt") WHERE "outcome" = 'RECEIVED';
CREATE INDEX "Reservation_held_idx" ON "Reservation" ("expiresAt") WHERE "status" = 'HELD';
CREATE INDEX "Order_to_ship_idx" ON "Order" ("shopId", "createdAt") WHERE "status" = 'CONFIRMED' AND "shippedAt" IS NULL;
CREATE INDEX "OrderGroup_unpaid_idx" ON "OrderGroup" ("payBy") WHERE "payBy" IS NOT NULL;

ALTER TABLE "Variant"
  ADD CONSTRAINT "Variant_price" CHECK ("priceFen" > 0 AND ("compareAtFen" IS NULL OR "compareAtFen" > "priceFen")),
  ADD CONSTRAINT "Variant_weight" CHECK (("netWeightG" IS NULL OR "netWeightG" > 0) AND "grossWeightG" > 0);
ALTER TABLE "StockItem" ADD CONSTRAINT "StockItem_counts" CHECK (0 <= "reserved" AND "reserved" <= "onHand");
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_change" CHECK ("change" <> 0);
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_quantity" CHECK ("quantity" > 0);
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_owner" CHECK (("userId" IS NULL) <> ("guestHash" IS NULL));
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity" CHECK ("quantity" BETWEEN 1 AND 999);
ALTER TABLE "OrderGroup"
  ADD CONSTRAINT "OrderGroup_owner" CHECK ("userId" IS NOT NULL OR "guestHash" IS NOT NULL),
  ADD CONSTRAINT "OrderGroup_total" CHECK ("totalFen" = "goodsFen" - "discountFen" + "freightFen" AND "totalFen" >= 0 AND "discountFen" >= 0 AND "freightFen" >= 0);
ALTER TABLE "Order"
  ADD CONSTRAINT "Order_total" CHECK ("totalFen" = "goodsFen" - "discountFen" + "freightFen" AND "totalFen" >= 0 AND "discountFen" >= 0 AND "freightFen" >= 0);
ALTER TABLE "OrderLine"
  ADD CONSTRAINT "OrderLine_net" CHECK ("quantity" > 0 AND "unitFen" > 0 AND "discountFen" >= 0 AND "netFen" = "unitFen" * "quantity" - "discountFen" AND "netFen" >= 0);
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_amount" CHECK ("amountFen" > 0 AND "currency" = 'cny');
ALTER TABLE "PaymentSplit" ADD CONSTRAINT "PaymentSplit_amounts" CHECK (0 <= "refundedFen" AND "refundedFen" <= "capturedFen");
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_amount" CHECK ("amountFen" > 0);
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_tries" CHECK ("tries" BETWEEN 0 AND 5);
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_quantity" CHECK ("quantity" > 0);

CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "StockMovement" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OrderEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "TrackingEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ActionLog" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- The same tables of moves as lib/<module>/status.ts; a test compares them.
CREATE FUNCTION guard_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" IS DISTINCT FROM NEW."status"
     AND NOT (OLD."status"::text || '>' || NEW."status"::text = ANY (TG_ARGV)) THEN
    RAISE EXCEPTION '% cannot move from % to %', TG_TABLE_NAME, OLD."status", NEW."status";
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Order" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'PENDING_PAYMENT>CONFIRMED', 'PENDING_PAYMENT>EXPIRED', 'PENDING_PAYMENT>CANCELLED',
  'EXPIRED>CONFIRMED', 'CONFIRMED>COMPLETED', 'CONFIRMED>CANCELLED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Payment" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'CREATED>PROCESSING', 'CREATED>SUCCEEDED', 'CREATED>FAILED', 'CREATED>CANCELLED',
  'PROCESSING>SUCCEEDED', 'PROCESSING>FAILED', 'PROCESSING>CANCELLED',
  'FAILED>SUCCEEDED', 'CANCELLED>SUCCEEDED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Reservation" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'HELD>COMMITTED', 'HELD>RELEASED', 'HELD>EXPIRED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Refund" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'PENDING>SUBMITTED', 'SUBMITTED>SUCCEEDED', 'SUBMITTED>FAILED', 'PENDING>ABANDONED',
  'FAILED>SUBMITTED', 'FAILED>ABANDONED', 'PENDING>SUCCEEDED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Shipment" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'DRAFT>LABELLED', 'LABELLED>AT_STATION', 'LABELLED>HANDED_OVER', 'AT_STATION>AT_CENTRE', 'AT_STATION>HANDED_OVER',
  'AT_CENTRE>HANDED_OVER', 'HANDED_OVER>IN_TRANSIT', 'HANDED_OVER>OUT_FOR_DELIVERY', 'HANDED_OVER>DELIVERED',
  'IN_TRANSIT>OUT_FOR_DELIVERY', 'IN_TRANSIT>DELIVERED', 'IN_TRANSIT>READY_FOR_PICKUP', 'OUT_FOR_DELIVERY>DELIVERED',
  'READY_FOR_PICKUP>PICKED_UP', 'HANDED_OVER>FAILED', 'IN_TRANSIT>FAILED', 'OUT_FOR_DELIVERY>FAILED',
  'READY_FOR_PICKUP>FAILED', 'HANDED_OVER>LOST', 'IN_TRANSIT>LOST', 'OUT_FOR_DELIVERY>LOST', 'HANDED_OVER>READY_FOR_PICKUP',
  'FAILED>OUT_FOR_DELIVERY', 'FAILED>RETURNING', 'FAILED>DELIVERED', 'RETURNING>RETURNED', 'RETURNING>LOST');
