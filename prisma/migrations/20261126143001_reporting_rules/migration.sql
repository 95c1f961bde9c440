-- Whoever changes what was sold marks its day, in the same transaction: no code can forget it.

UPDATE "Order" o SET "confirmedAt" = e.at
FROM (SELECT "orderId", min(at) AS at FROM "OrderEvent" WHERE "to" = 'CONFIRMED' GROUP BY "orderId") e
WHERE e."orderId" = o.id AND o.status IN ('CONFIRMED', 'COMPLETED', 'CANCELLED');
UPDATE "OrderLine" l SET "netWeightG" = v."netWeightG" * l.quantity
FROM "Variant" v WHERE v.id = l."variantId" AND v."netWeightG" IS NOT NULL;

CREATE FUNCTION business_day(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT (at AT TIME ZONE 'Asia/Shanghai')::date
$$;

CREATE FUNCTION note_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" = 'CONFIRMED' AND NEW."confirmedAt" IS NULL THEN NEW."confirmedAt" := now(); END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION mark_order_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD."status" IN ('CONFIRMED', 'COMPLETED')) = (NEW."status" IN ('CONFIRMED', 'COMPLETED'))
      AND (OLD."shopId", OLD."confirmedAt", OLD."goodsFen", OLD."discountFen", OLD."freightFen", OLD."borneFen", OLD."provinceCode")
        IS NOT DISTINCT FROM
        (NEW."shopId", NEW."confirmedAt", NEW."goodsFen", NEW."discountFen", NEW."freightFen", NEW."borneFen", NEW."provinceCode")
    THEN RETURN NULL; END IF;
    IF OLD."confirmedAt" IS NOT NULL AND (OLD."shopId", business_day(OLD."confirmedAt")) IS DISTINCT FROM (NEW."shopId", business_day(NEW."confirmedAt")) THEN
      INSERT INTO "StaleDay" ("shopId", "day") VALUES (OLD."shopId", business_day(OLD."confirmedAt"));
    END IF;
  END IF;
  IF NEW."confirmedAt" IS NOT NULL THEN
    INSERT INTO "StaleDay" ("shopId", "day") VALUES (NEW."shopId", business_day(NEW."confirmedAt"));
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION mark_refund_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StaleDay" ("shopId", "day")
  SELECT "shopId", business_day("confirmedAt") FROM "Order"
  WHERE "id" IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD."orderId" END, CASE WHEN TG_OP <> 'DELETE' THEN NEW."orderId" END)
    AND "confirmedAt" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION mark_refund_line_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StaleDay" ("shopId", "day")
  SELECT o."shopId", business_day(o."confirmedAt") FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
  WHERE l."id" IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD."orderLineId" END, CASE WHEN TG_OP <> 'DELETE' THEN NEW."orderLineId" END)
    AND o."confirmedAt" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION mark_buyer_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StaleDay" ("shopId", "day")
  SELECT "shopId", business_day("confirmedAt") FROM "Order" WHERE "groupId" = NEW."id" AND "confirmedAt" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION mark_product_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StaleMonth" ("month")
  SELECT DISTINCT date_trunc('month', "day")::date FROM "ProductDay" WHERE "productId" = NEW."id";
  RETURN NULL;
END $$;

CREATE FUNCTION mark_shop_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StaleMonth" ("month")
  SELECT DISTINCT date_trunc('month', "day")::date FROM "ShopDay" WHERE "shopId" = NEW."id"
  UNION SELECT date_trunc('month', business_day(NEW."openedAt"))::date WHERE NEW."openedAt" IS NOT NULL
  UNION SELECT date_trunc('month', business_day(OLD."openedAt"))::date WHERE TG_OP = 'UPDATE' AND OLD."openedAt" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER note_confirmed BEFORE INSERT OR UPDATE OF "status" ON "Order" FOR EACH ROW EXECUTE FUNCTION note_confirmed();
CREATE TRIGGER stale_day AFTER INSERT OR UPDATE ON "Order" FOR EACH ROW EXECUTE FUNCTION mark_order_day();
CREATE TRIGGER stale_day AFTER INSERT OR DELETE OR UPDATE OF "status", "amountFen", "orderId", "paymentId" ON "Refund" FOR EACH ROW EXECUTE FUNCTION mark_refund_day();
CREATE TRIGGER stale_day AFTER INSERT OR DELETE OR UPDATE ON "RefundLine" FOR EACH ROW EXECUTE FUNCTION mark_refund_line_day();
CREATE TRIGGER stale_day AFTER UPDATE OR DELETE ON "OrderLine" FOR EACH ROW EXECUTE FUNCTION mark_refund_day();
CREATE TRIGGER stale_day AFTER UPDATE OF "userId", "phone" ON "OrderGroup" FOR EACH ROW EXECUTE FUNCTION mark_buyer_days();
CREATE TRIGGER stale_month AFTER UPDATE OF "categoryId" ON "Product" FOR EACH ROW EXECUTE FUNCTION mark_product_months();
CREATE TRIGGER stale_month AFTER INSERT OR UPDATE OF "villageId", "openedAt" ON "Shop" FOR EACH ROW EXECUTE FUNCTION mark_shop_months();

INSERT INTO "StaleDay" ("shopId", "day")
SELECT DISTINCT "shopId", business_day("confirmedAt") FROM "Order" WHERE "confirmedAt" IS NOT NULL;
