-- The books: who posts what, and what the database refuses. docs/ledger.md is the chart of accounts.

UPDATE "Order" o SET "completedAt" = e.at
FROM (SELECT "orderId", max(at) AS at FROM "OrderEvent" WHERE "to" = 'COMPLETED' AND "from" <> "to" GROUP BY "orderId") e
WHERE e."orderId" = o.id AND o.status = 'COMPLETED';

CREATE INDEX "Order_completed_idx" ON "Order" ("shopId", "completedAt") WHERE "status" = 'COMPLETED';
CREATE INDEX "Order_completed_at_idx" ON "Order" ("completedAt") WHERE "status" = 'COMPLETED';

CREATE OR REPLACE FUNCTION note_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" = 'CONFIRMED' AND NEW."confirmedAt" IS NULL THEN NEW."confirmedAt" := now(); END IF;
  IF NEW."status" = 'COMPLETED' AND NEW."completedAt" IS NULL THEN NEW."completedAt" := now(); END IF;
  RETURN NEW;
END $$;

ALTER TABLE "FeeRule" ADD CONSTRAINT "FeeRule_bounds" CHECK ("minFen" >= 0 AND ("capFen" IS NULL OR "capFen" >= "minFen"));
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_fee" CHECK ("feeFen" BETWEEN 0 AND "netFen" AND "feeBasisPoints" BETWEEN 0 AND 10000);
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_amounts" CHECK ("quantity" >= 0 AND "amountFen" >= 0);
ALTER TABLE "CashOnDelivery" ADD CONSTRAINT "CashOnDelivery_amounts"
  CHECK ("amountFen" > 0 AND "refundedFen" BETWEEN 0 AND "amountFen" AND ("place" = 'HANDED_IN') = ("handoverId" IS NOT NULL));
ALTER TABLE "CashHandover" ADD CONSTRAINT "CashHandover_place" CHECK ("amountFen" > 0 AND "place" IN ('AT_CARRIER', 'AT_STATION'));
ALTER TABLE "LedgerLeg"
  ADD CONSTRAINT "LedgerLeg_amount" CHECK ("amountFen" <> 0),
  ADD CONSTRAINT "LedgerLeg_shop" CHECK (("account" = 'SHOP_PAYABLE') = ("shopId" IS NOT NULL AND "part" IS NOT NULL));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LedgerTransaction" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LedgerLeg" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CashHandover" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- Whatever one statement adds leaves its transactions at zero in every currency.
CREATE FUNCTION refuse_uneven_legs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE uneven bigint;
BEGIN
  SELECT l."transactionId" INTO uneven FROM "LedgerLeg" l
  WHERE l."transactionId" IN (SELECT "transactionId" FROM added)
  GROUP BY l."transactionId", l."currency" HAVING sum(l."amountFen") <> 0 LIMIT 1;
  IF uneven IS NOT NULL THEN RAISE EXCEPTION 'the legs of ledger transaction % do not sum to 0', uneven; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER even_legs AFTER INSERT ON "LedgerLeg" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_uneven_legs();

CREATE FUNCTION refuse_legless() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM "LedgerLeg" WHERE "transactionId" = NEW.id) < 2 THEN
    RAISE EXCEPTION 'ledger transaction % has fewer than 2 legs', NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER two_legs AFTER INSERT ON "LedgerTransaction" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_legless();

-- The county's share: shop before shelf before default, the nearer shelf first, of two the one that began later.
CREATE FUNCTION fee_rule_of(product uuid, day date) RETURNS SETOF "FeeRule" LANGUAGE sql STABLE AS $$
  WITH RECURSIVE up AS (
    SELECT c.id, c."parentId", 1 AS far FROM "Product" p JOIN "Category" c ON c.id = p."categoryId" WHERE p.id = product
    UNION ALL
    SELECT c.id, c."parentId", up.far + 1 FROM up JOIN "Category" c ON c.id = up."parentId"
  )
  SELECT f.* FROM "FeeRule" f LEFT JOIN up ON up.id = f."categoryId"
  WHERE f."startsOn" <= day AND (f."endsOn" IS NULL OR day <= f."endsOn")
    AND (f."shopId" IS NULL OR f."shopId" = (SELECT "shopId" FROM "Product" WHERE id = product))
    AND (f."categoryId" IS NULL OR up.id IS NOT NULL)
  ORDER BY f."shopId" IS NULL, up.far NULLS LAST, f."startsOn" DESC, f."createdAt" DESC LIMIT 1
$$;

CREATE FUNCTION fee_of(net integer, points integer, least_fen integer, cap integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT least(greatest((net::bigint * points + 5000) / 10000, least_fen), cap, net)::integer
$$;

CREATE FUNCTION freeze_fee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE rule "FeeRule";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF EXISTS (SELECT 1 FROM "LedgerTransaction" WHERE "orderId" = NEW."orderId") THEN
      RAISE EXCEPTION 'the fee of order line % is frozen', NEW.id;
    END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO rule FROM fee_rule_of(NEW."productId", business_day(now()));
  IF rule.id IS NULL THEN RETURN NEW; END IF;
  NEW."feeBasisPoints" := rule."basisPoints";
  NEW."feeFen" := fee_of(NEW."netFen", rule."basisPoints", rule."minFen", rule."capFen");
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_fee BEFORE INSERT OR UPDATE OF "feeFen", "feeBasisPoints" ON "OrderLine"
  FOR EACH ROW EXECUTE FUNCTION freeze_fee();

-- Fees of orders that were placed before fees were kept, by the rules of their days.
CREATE FUNCTION freeze_old_fees() RETURNS void LANGUAGE sql AS $$
  WITH old AS MATERIALIZED (
    SELECT l.id, l."productId", l."netFen", business_day(o."createdAt") AS day
    FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId"
    WHERE EXISTS (SELECT 1 FROM "FeeRule")
      AND NOT EXISTS (SELECT 1 FROM "LedgerTransaction" t WHERE t."orderId" = l."orderId")
  ), cut AS (
    SELECT "startsOn"::date AS day FROM "FeeRule" UNION SELECT "endsOn"::date + 1 FROM "FeeRule" WHERE "endsOn" IS NOT NULL
  ), span AS (
    SELECT day AS starts, lead(day) OVER (ORDER BY day) AS ends FROM cut
  ), held AS MATERIALIZED (
    SELECT p."productId", s.starts, s.ends, r."basisPoints", r."minFen", r."capFen"
    FROM (SELECT DISTINCT "productId" FROM old) p CROSS JOIN span s CROSS JOIN LATERAL fee_rule_of(p."productId", s.starts) r
  )
  UPDATE "OrderLine" l SET "feeBasisPoints" = h."basisPoints", "feeFen" = fee_of(o."netFen", h."basisPoints", h."minFen", h."capFen")
  FROM old o JOIN held h ON h."productId" = o."productId" AND h.starts <= o.day AND (h.ends IS NULL OR o.day < h.ends)
  WHERE l.id = o.id
$$;

-- What an order earns its shop, from whichever account the money is on: goods and freight, less the fee.
CREATE FUNCTION ledger_earn(orders uuid[], kind text, prefix text, account "LedgerAccount", holder text, at timestamptz)
RETURNS void LANGUAGE sql AS $$
  WITH earned AS (
    SELECT o.id, o."shopId", o."totalFen"::bigint AS total, o."freightFen"::bigint AS freight,
      (SELECT coalesce(sum(l."feeFen"), 0) FROM "OrderLine" l WHERE l."orderId" = o.id) AS fee,
      coalesce(at, o."confirmedAt", o."createdAt") AS at
    FROM "Order" o WHERE o.id = ANY (orders) AND o."totalFen" > 0
  ), written AS (
    INSERT INTO "LedgerTransaction" ("kind", "reference", "orderId", "at")
    SELECT kind, prefix || id, id, earned.at FROM earned ON CONFLICT DO NOTHING RETURNING id, "orderId"
  )
  INSERT INTO "LedgerLeg" ("transactionId", "account", "holder", "shopId", "part", "orderId", "amountFen", "at")
  SELECT w.id, leg.account, leg.holder, leg.shop, leg.part, e.id, leg.fen, e.at
  FROM written w JOIN earned e ON e.id = w."orderId" CROSS JOIN LATERAL (VALUES
    (account, holder, NULL::uuid, NULL::"LedgerPart", e.total),
    ('SHOP_PAYABLE'::"LedgerAccount", '', e."shopId", 'GOODS'::"LedgerPart", e.freight - e.total),
    ('SHOP_PAYABLE', '', e."shopId", 'FREIGHT', -e.freight),
    ('SHOP_PAYABLE', '', e."shopId", 'FEE', e.fee),
    ('PLATFORM_FEE', '', NULL, NULL, -e.fee)
  ) AS leg(account, holder, shop, part, fen) WHERE leg.fen <> 0
$$;

-- Two accounts of one amount, once.
CREATE FUNCTION ledger_move(kind text, reference text, order_id uuid, at timestamptz, fen bigint,
  to_account "LedgerAccount", to_holder text, from_account "LedgerAccount", from_holder text)
RETURNS void LANGUAGE sql AS $$
  WITH written AS (
    INSERT INTO "LedgerTransaction" ("kind", "reference", "orderId", "at")
    VALUES (kind, reference, order_id, at) ON CONFLICT DO NOTHING RETURNING id
  )
  INSERT INTO "LedgerLeg" ("transactionId", "account", "holder", "orderId", "amountFen", "at")
  SELECT w.id, leg.account, leg.holder, order_id, leg.fen, at FROM written w CROSS JOIN LATERAL (VALUES
    (to_account, to_holder, fen), (from_account, from_holder, -fen)
  ) AS leg(account, holder, fen)
$$;

-- Takes a transaction back by the opposite of each of its legs.
CREATE FUNCTION ledger_reverse(of_reference text, new_kind text, new_reference text, new_at timestamptz)
RETURNS void LANGUAGE sql AS $$
  WITH old AS (SELECT id, "orderId" FROM "LedgerTransaction" WHERE "reference" = of_reference),
  written AS (
    INSERT INTO "LedgerTransaction" ("kind", "reference", "orderId", "at")
    SELECT new_kind, new_reference, "orderId", new_at FROM old ON CONFLICT DO NOTHING RETURNING id
  )
  INSERT INTO "LedgerLeg" ("transactionId", "account", "holder", "shopId", "part", "orderId", "currency", "amountFen", "at")
  SELECT w.id, l."account", l."holder", l."shopId", l."part", l."orderId", l."currency", -l."amountFen", new_at
  FROM written w CROSS JOIN old JOIN "LedgerLeg" l ON l."transactionId" = old.id
$$;

-- Money that a provider took. What pays an order is its shop's; a second payment is the buyer's still.
CREATE FUNCTION ledger_capture(split uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE s record;
BEGIN
  SELECT x."orderId", x."capturedFen", p."status", p."provider"::text AS provider, coalesce(p."settledAt", now()) AS at
  INTO s FROM "PaymentSplit" x JOIN "Payment" p ON p.id = x."paymentId" WHERE x.id = split;
  IF s."capturedFen" = 0 THEN RETURN; END IF;
  IF s."status" = 'SUCCEEDED' THEN
    PERFORM ledger_earn(ARRAY[s."orderId"], 'CAPTURED', 'captured:', 'PROVIDER_CLEARING', s.provider, s.at);
  ELSE
    PERFORM ledger_move('CAPTURED_TWICE', 'captured-twice:' || split, s."orderId", s.at, s."capturedFen",
      'PROVIDER_CLEARING', s.provider, 'REFUND_DUE', '');
  END IF;
END $$;

-- Money to be paid at the door: due from the buyer, then with the carrier who took it, or nothing.
CREATE FUNCTION ledger_cash(cash_order uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE o record;
DECLARE carrier text;
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
  SELECT s."carrierCode" INTO carrier FROM "Shipment" s WHERE s."orderId" = o.id ORDER BY s."createdAt" DESC LIMIT 1;
  PERFORM ledger_move('CASH_COLLECTED', 'cash-collected:' || o.id, o.id, coalesce(o."deliveredAt", o."completedAt"), o."totalFen",
    'CASH_AT_CARRIER', coalesce(carrier, ''), 'CASH_DUE', '');
  UPDATE "CashOnDelivery" SET "place" = 'AT_CARRIER', "holder" = coalesce(carrier, ''), "since" = coalesce(o."deliveredAt", o."completedAt")
  WHERE "orderId" = o.id AND "place" = 'WITH_BUYER';
END $$;

-- A refund touches the shop when it is promised and the provider when it is through. Goods go back line
-- by line, then freight, and what is beyond both is the shop's kindness; the fee goes back in proportion
-- to all that went back of each line, the last of it with the last fen.
CREATE FUNCTION ledger_refund(refund uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE r record;
DECLARE pays boolean;
DECLARE lines_fen bigint;
DECLARE freight_fen bigint;
DECLARE fee_fen bigint;
DECLARE written bigint;
DECLARE paid_from "LedgerAccount";
DECLARE paid_by text;
BEGIN
  SELECT x.*, o."shopId", o."freightFen", o."totalFen", p."provider"::text AS provider, p."status" AS paid
  INTO r FROM "Refund" x JOIN "Order" o ON o.id = x."orderId" LEFT JOIN "Payment" p ON p.id = x."paymentId" WHERE x.id = refund;
  IF r.id IS NULL THEN RETURN; END IF;
  pays := r."paymentId" IS NULL OR r.paid = 'SUCCEEDED';

  IF pays AND NOT EXISTS (SELECT 1 FROM "LedgerTransaction" WHERE "reference" = 'refund:' || r.id) THEN
    SELECT coalesce(sum("amountFen"), 0) INTO lines_fen FROM "RefundLine" WHERE "refundId" = r.id;
    SELECT least(r."freightFen" - coalesce(sum("amountFen"), 0), r."amountFen" - lines_fen) INTO freight_fen
    FROM "LedgerLeg" WHERE "orderId" = r."orderId" AND "part" = 'FREIGHT_BACK';
    freight_fen := greatest(freight_fen, 0);
    WITH sale AS (
      SELECT y.id, y."amountFen" FROM "Refund" y LEFT JOIN "Payment" p ON p.id = y."paymentId"
      WHERE y."orderId" = r."orderId" AND y."status" <> 'ABANDONED' AND (p.id IS NULL OR p."status" = 'SUCCEEDED')
    ), back AS (
      SELECT x."orderLineId", sum(x."amountFen") AS fen FROM "RefundLine" x JOIN sale ON sale.id = x."refundId" GROUP BY 1
    )
    SELECT CASE WHEN (SELECT sum("amountFen") FROM sale) >= r."totalFen" THEN coalesce(sum(l."feeFen"), 0)
      ELSE coalesce(sum(l."feeFen"::bigint * coalesce(least(b.fen, l."netFen"), 0) / greatest(l."netFen", 1)), 0) END
      + (SELECT coalesce(sum("amountFen"), 0) FROM "LedgerLeg" WHERE "orderId" = r."orderId" AND "part" = 'FEE_BACK')
    INTO fee_fen FROM "OrderLine" l LEFT JOIN back b ON b."orderLineId" = l.id WHERE l."orderId" = r."orderId";
    fee_fen := greatest(fee_fen, 0);
    INSERT INTO "LedgerTransaction" ("kind", "reference", "orderId", "at")
    VALUES ('REFUND', 'refund:' || r.id, r."orderId", r."createdAt") RETURNING id INTO written;
    INSERT INTO "LedgerLeg" ("transactionId", "account", "shopId", "part", "orderId", "amountFen", "at")
    SELECT written, leg.account, leg.shop, leg.part, r."orderId", leg.fen, r."createdAt" FROM (VALUES
      ('SHOP_PAYABLE'::"LedgerAccount", r."shopId", 'GOODS_BACK'::"LedgerPart", r."amountFen" - freight_fen),
      ('SHOP_PAYABLE', r."shopId", 'FREIGHT_BACK', freight_fen),
      ('SHOP_PAYABLE', r."shopId", 'FEE_BACK', -fee_fen),
      ('PLATFORM_FEE', NULL, NULL, fee_fen),
      ('REFUND_DUE', NULL, NULL, -r."amountFen"::bigint)
    ) AS leg(account, shop, part, fen) WHERE leg.fen <> 0;
  END IF;

  IF r."status" = 'SUCCEEDED' THEN
    paid_from := CASE WHEN r."means" = 'CASH' THEN 'CASH_AT_STATION'
      WHEN r."means" = 'BANK' OR r."failure" = 'BY_HAND' THEN 'BANK' ELSE 'PROVIDER_CLEARING' END;
    paid_by := CASE paid_from WHEN 'CASH_AT_STATION' THEN r."paidBy" WHEN 'PROVIDER_CLEARING' THEN r.provider ELSE '' END;
    PERFORM ledger_move('REFUND_PAID', 'refund-paid:' || r.id, r."orderId", coalesce(r."settledAt", now()), r."amountFen",
      'REFUND_DUE', '', paid_from, coalesce(paid_by, ''));
  ELSIF r."status" = 'ABANDONED' AND pays THEN
    PERFORM ledger_reverse('refund:' || r.id, 'REFUND_ABANDONED', 'refund-abandoned:' || r.id, now());
  END IF;
END $$;

CREATE FUNCTION post_capture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM ledger_capture(NEW.id); RETURN NULL; END $$;
CREATE TRIGGER posted AFTER INSERT ON "PaymentSplit" FOR EACH ROW EXECUTE FUNCTION post_capture();

CREATE FUNCTION post_cash() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM ledger_cash(NEW.id); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER posted_new AFTER INSERT ON "Order" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."confirmedAt" IS NOT NULL) EXECUTE FUNCTION post_cash();
CREATE CONSTRAINT TRIGGER posted_moved AFTER UPDATE OF "status", "deliveredAt" ON "Order" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."confirmedAt" IS NOT NULL AND (OLD."status" IS DISTINCT FROM NEW."status" OR OLD."deliveredAt" IS DISTINCT FROM NEW."deliveredAt"))
  EXECUTE FUNCTION post_cash();

CREATE FUNCTION post_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM ledger_refund(NEW.id); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER posted AFTER INSERT OR UPDATE OF "status" ON "Refund" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION post_refund();

CREATE FUNCTION post_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ledger_move('CASH_HANDED_IN', 'cash-handed-in:' || NEW.id, NULL, NEW."at", NEW."amountFen", 'BANK', '',
    CASE NEW."place" WHEN 'AT_CARRIER' THEN 'CASH_AT_CARRIER' ELSE 'CASH_AT_STATION' END::"LedgerAccount", NEW."holder");
  RETURN NULL;
END $$;
CREATE TRIGGER posted AFTER INSERT ON "CashHandover" FOR EACH ROW EXECUTE FUNCTION post_handover();

-- Posts what happened before there were books, or was loaded past the triggers. Safe to run again.
CREATE FUNCTION ledger_post_missing() RETURNS void LANGUAGE plpgsql AS $$
DECLARE batch uuid[];
DECLARE last uuid := '00000000-0000-0000-0000-000000000000';
DECLARE one uuid;
BEGIN
  LOOP
    SELECT array_agg(id ORDER BY id) INTO batch FROM (SELECT o.id FROM "Order" o WHERE o.id > last ORDER BY o.id LIMIT 20000) o;
    EXIT WHEN batch IS NULL;
    last := batch[array_upper(batch, 1)];
    PERFORM ledger_earn(array_agg(s."orderId"), 'CAPTURED', 'captured:', 'PROVIDER_CLEARING', 'STRIPE', NULL)
    FROM "PaymentSplit" s JOIN "Payment" p ON p.id = s."paymentId" AND p."status" = 'SUCCEEDED' AND p."provider" = 'STRIPE'
    WHERE s."orderId" = ANY (batch)
      AND NOT EXISTS (SELECT 1 FROM "LedgerTransaction" t WHERE t."orderId" = s."orderId" AND t."kind" = 'CAPTURED');
    PERFORM ledger_capture(s.id) FROM "PaymentSplit" s JOIN "Payment" p ON p.id = s."paymentId" AND p."status" <> 'SUCCEEDED'
    WHERE s."orderId" = ANY (batch);
    PERFORM ledger_cash(o.id) FROM "Order" o JOIN "OrderGroup" g ON g.id = o."groupId" AND g."method" = 'CASH_ON_DELIVERY'
    WHERE o.id = ANY (batch);
  END LOOP;
  FOR one IN SELECT r.id FROM "Refund" r ORDER BY r."createdAt", r.id LOOP
    PERFORM ledger_refund(one);
  END LOOP;
END $$;

SELECT freeze_old_fees();
SELECT ledger_post_missing();
