-- What the schema can't say of settlements: two people, one run at a time, one account a shop, allowed moves,
-- which earnings are free, and the postings of payouts.

ALTER TABLE "SettlementRun"
  ADD CONSTRAINT "SettlementRun_two_people" CHECK ("checkerId" IS NULL OR "checkerId" <> "makerId"),
  ADD CONSTRAINT "SettlementRun_approved" CHECK (("status" = 'APPROVED') = ("checkerId" IS NOT NULL));
CREATE UNIQUE INDEX "SettlementRun_one_open" ON "SettlementRun" ("status") WHERE "status" = 'DRAFT';
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_amount" CHECK ("amountFen" >= 0);
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_amount" CHECK ("amountFen" > 0),
  ADD CONSTRAINT "Payout_account" CHECK (("means" = 'BANK') = ("accountId" IS NOT NULL)),
  ADD CONSTRAINT "Payout_cash" CHECK ("means" <> 'CASH' OR "status" <> 'PAID' OR "paidBy" <> ''),
  ADD CONSTRAINT "Payout_file" CHECK ("means" <> 'BANK' OR "status" IN ('APPROVED', 'FAILED') OR "fileId" IS NOT NULL);
ALTER TABLE "PayoutAccount" ADD CONSTRAINT "PayoutAccount_last4" CHECK ("last4" ~ '^\d{4}$' AND "sealed" !~ '^\d');
CREATE UNIQUE INDEX "PayoutAccount_current" ON "PayoutAccount" ("shopId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "SettlementHold_open" ON "SettlementHold" ("orderId") WHERE "endedAt" IS NULL;
CREATE INDEX "Payout_waiting" ON "Payout" ("createdAt") WHERE "status" NOT IN ('PAID', 'FAILED');
CREATE INDEX "LedgerLeg_payable" ON "LedgerLeg" ("shopId", "orderId") WHERE "account" = 'SHOP_PAYABLE';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PayoutFile" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "SettlementRun" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'DRAFT>APPROVED', 'DRAFT>CANCELLED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Statement" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'OPEN>CHECKED', 'OPEN>OBJECTED', 'OBJECTED>CHECKED');
CREATE TRIGGER status_moves BEFORE UPDATE OF "status" ON "Payout" FOR EACH ROW EXECUTE FUNCTION guard_status(
  'APPROVED>PROCESSING', 'APPROVED>PAID', 'APPROVED>FAILED', 'PROCESSING>WAITING_FUNDS', 'PROCESSING>PAID',
  'PROCESSING>FAILED', 'WAITING_FUNDS>PAID', 'WAITING_FUNDS>FAILED');

-- Why what an order earned can't be paid out yet at this moment; null when nothing is in the way.
CREATE FUNCTION earning_waits(o "Order", moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN o."status" = 'CANCELLED' THEN 'CANCELLED'
    WHEN o."firstShippedAt" IS NULL AND o."completedAt" IS NULL THEN 'NOT_SENT'
    WHEN o."status" <> 'COMPLETED' THEN 'NOT_RECEIVED'
    WHEN EXISTS (SELECT 1 FROM "SettlementHold" h WHERE h."orderId" = o.id AND h."endedAt" IS NULL) THEN 'OBJECTED'
    WHEN EXISTS (SELECT 1 FROM "AfterSale" a WHERE a."orderId" = o.id AND a."closedAt" IS NULL) THEN 'AFTER_SALE'
    WHEN o."completedAt" + interval '7 days' > moment THEN 'WINDOW'
    WHEN EXISTS (SELECT 1 FROM "CashOnDelivery" c WHERE c."orderId" = o.id
      AND c."place" IN ('WITH_BUYER', 'AT_CARRIER', 'AT_STATION')) THEN 'CASH'
  END
$$;

-- A payout is of an approved run and exactly its bill, or it is refused.
CREATE FUNCTION guard_payout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "Statement" s JOIN "SettlementRun" r ON r.id = s."runId" AND r."status" = 'APPROVED'
    WHERE s.id = NEW."statementId" AND s."shopId" = NEW."shopId" AND NEW."amountFen" =
      (SELECT -sum(l."amountFen") FROM "SettledLeg" x JOIN "LedgerLeg" l ON l.id = x."legId"
       WHERE x."statementId" = s.id AND l."shopId" = s."shopId" AND l."account" = 'SHOP_PAYABLE')
  ) THEN
    RAISE EXCEPTION 'payout % is not its bill', NEW."number";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER is_its_bill BEFORE INSERT ON "Payout" FOR EACH ROW EXECUTE FUNCTION guard_payout();

-- What is promised leaves the shop's account at once; what fails comes back to it, and its legs to the next bill.
CREATE FUNCTION post_payout() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE written bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "LedgerTransaction" ("kind", "reference", "at")
    VALUES ('PAYOUT', 'payout:' || NEW.id, NEW."createdAt") RETURNING id INTO written;
    INSERT INTO "LedgerLeg" ("transactionId", "account", "holder", "shopId", "part", "amountFen", "at") VALUES
      (written, 'SHOP_PAYABLE', '', NEW."shopId", 'PAYOUT', NEW."amountFen", NEW."createdAt"),
      (written, 'PAYOUT_CLEARING', NEW."means"::text, NULL, NULL, -NEW."amountFen", NEW."createdAt");
  ELSIF NEW."status" = 'PAID' THEN
    PERFORM ledger_move('PAYOUT_PAID', 'payout-paid:' || NEW.id, NULL, NEW."settledAt", NEW."amountFen",
      'PAYOUT_CLEARING', NEW."means"::text,
      CASE NEW."means" WHEN 'CASH' THEN 'CASH_AT_STATION' ELSE 'BANK' END::"LedgerAccount", NEW."paidBy");
  ELSIF NEW."status" = 'FAILED' THEN
    PERFORM ledger_reverse('payout:' || NEW.id, 'PAYOUT_FAILED', 'payout-failed:' || NEW.id, NEW."settledAt");
    DELETE FROM "SettledLeg" WHERE "statementId" = NEW."statementId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER posted_new AFTER INSERT ON "Payout" FOR EACH ROW EXECUTE FUNCTION post_payout();
CREATE TRIGGER posted_moved AFTER UPDATE OF "status" ON "Payout" FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION post_payout();
