-- What the schema can't say of after-sales: amounts, clocks with their deadline, histories, allowed moves.

ALTER TABLE "AfterSale"
  ADD CONSTRAINT "AfterSale_amounts" CHECK ("goodsFen" >= 0 AND "freightFen" >= 0 AND "goodsFen" + "freightFen" > 0
    AND ("offeredFen" IS NULL OR "offeredFen" BETWEEN 1 AND "goodsFen" + "freightFen")),
  ADD CONSTRAINT "AfterSale_clock" CHECK (("clock" IS NULL) = ("deadlineAt" IS NULL) AND ("clock" IS NULL) = ("clockFrom" IS NULL)),
  ADD CONSTRAINT "AfterSale_closed" CHECK ("closedAt" IS NULL OR "clock" IS NULL),
  ADD CONSTRAINT "AfterSale_refund" CHECK ("status" NOT IN ('REFUNDING', 'DONE') OR "refundId" IS NOT NULL);
ALTER TABLE "AfterSaleLine" ADD CONSTRAINT "AfterSaleLine_amounts" CHECK ("quantity" > 0 AND "amountFen" >= 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_called_off" CHECK ("calledOff" BETWEEN 0 AND "quantity");
ALTER TABLE "Holiday" ADD CONSTRAINT "Holiday_days" CHECK ("startsOn" <= "endsOn");

CREATE INDEX "AfterSale_due_idx" ON "AfterSale" ("deadlineAt") WHERE "deadlineAt" IS NOT NULL;
CREATE INDEX "AfterSale_open_idx" ON "AfterSale" ("shopId") WHERE "closedAt" IS NULL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AfterSaleEvidence" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AfterSaleEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "AfterSale" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'REQUESTED>OFFERED', 'REQUESTED>AGREED', 'REQUESTED>REFUSED', 'REQUESTED>WITHDRAWN',
  'OFFERED>AGREED', 'OFFERED>REQUESTED', 'OFFERED>WITHDRAWN',
  'AGREED>REFUNDING', 'AGREED>AWAITING_RETURN',
  'REFUSED>DISPUTED', 'REFUSED>WITHDRAWN',
  'AWAITING_RETURN>RETURN_SHIPPED', 'AWAITING_RETURN>WITHDRAWN',
  'RETURN_SHIPPED>RETURN_RECEIVED', 'RETURN_SHIPPED>REFUSED', 'RETURN_RECEIVED>REFUNDING',
  'REFUNDING>DONE', 'DISPUTED>REFUNDING', 'DISPUTED>RESOLVED', 'DISPUTED>WITHDRAWN');
