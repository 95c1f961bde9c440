-- One open thing of a kind at a time, and the allowed moves of lib/<module>/status.ts.

CREATE UNIQUE INDEX "ShopInvite_one_open" ON "ShopInvite" ("shopId", "phone") WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL;
CREATE UNIQUE INDEX "ProductChange_one_pending" ON "ProductChange" ("productId") WHERE "status" = 'PENDING';
CREATE UNIQUE INDEX "ActingSession_one_open" ON "ActingSession" ("sessionId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "HelpRequest_one_open" ON "HelpRequest" ("shopId") WHERE "status" IN ('WAITING', 'TAKEN');
CREATE INDEX "Order_createdAt_idx" ON "Order" ("createdAt");

ALTER TABLE "FeeRule" ADD CONSTRAINT "FeeRule_share" CHECK ("basisPoints" BETWEEN 0 AND 3000 AND ("endsOn" IS NULL OR "endsOn" >= "startsOn"));
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_scope" CHECK (cardinality("scopes") > 0 AND "until" > "startsAt");
ALTER TABLE "ActingSession" ADD CONSTRAINT "ActingSession_reason" CHECK (length("reason") > 0);
ALTER TABLE "PriceBaseline" ADD CONSTRAINT "PriceBaseline_price" CHECK ("fenPerKg" > 0);
ALTER TABLE "County" ADD CONSTRAINT "County_rules" CHECK ("reviewPriceRisePercent" BETWEEN 0 AND 1000 AND "paymentHoldMinutes" >= 30);

CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Shop" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'DRAFT>SUBMITTED', 'SUBMITTED>OPEN', 'SUBMITTED>REJECTED', 'SUBMITTED>DRAFT', 'REJECTED>SUBMITTED', 'OPEN>PAUSED', 'PAUSED>OPEN',
  'OPEN>SUSPENDED', 'PAUSED>SUSPENDED', 'SUSPENDED>OPEN', 'DRAFT>CLOSED', 'SUBMITTED>CLOSED', 'REJECTED>CLOSED',
  'OPEN>CLOSED', 'PAUSED>CLOSED', 'SUSPENDED>CLOSED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "ProductChange" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'PENDING>APPROVED', 'PENDING>REJECTED', 'PENDING>WITHDRAWN');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "HelpRequest" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'WAITING>TAKEN', 'TAKEN>DONE', 'WAITING>WITHDRAWN', 'TAKEN>WAITING', 'WAITING>DONE');
