-- CreateEnum
CREATE TYPE "WebhookKind" AS ENUM ('ORDER_CONFIRMED', 'ORDER_CANCELLED', 'ORDER_SHIPPED', 'ORDER_DELIVERED', 'ORDER_REFUNDED', 'STOCK_LOW');

-- CreateEnum
CREATE TYPE "WebhookOutcome" AS ENUM ('WAITING', 'DELIVERED', 'GIVEN_UP');

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "kinds" "WebhookKind"[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "kind" "WebhookKind" NOT NULL,
    "about" JSONB NOT NULL,
    "outcome" "WebhookOutcome" NOT NULL DEFAULT 'WAITING',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lastStatus" INTEGER,
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Webhook_shopId_idx" ON "Webhook"("shopId");

-- CreateIndex
CREATE INDEX "Webhook_createdBy_idx" ON "Webhook"("createdBy");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_createdAt_idx" ON "WebhookDelivery"("webhookId", "createdAt");

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_whole"
  CHECK (cardinality("kinds") BETWEEN 1 AND 6 AND length("url") BETWEEN 9 AND 500);
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_told"
  CHECK ("tries" >= 0 AND ("outcome" <> 'DELIVERED' OR "lastStatus" BETWEEN 200 AND 299));

-- Leaves what there is to tell for everybody of this shop who asked, and a job for each, in the transaction
-- that made it true.
CREATE FUNCTION queue_webhooks(shop uuid, what "WebhookKind", facts jsonb) RETURNS void LANGUAGE sql AS $$
  WITH queued AS (
    INSERT INTO "WebhookDelivery" ("id", "webhookId", "kind", "about")
    SELECT gen_random_uuid(), w."id", what, facts FROM "Webhook" w
    WHERE w."shopId" = shop AND w."endedAt" IS NULL AND what = ANY (w."kinds")
    RETURNING "id")
  INSERT INTO "Outbox" ("kind", "name", "payload")
  SELECT 'JOB', 'send-webhook', jsonb_build_object('deliveryId', "id", 'tries', 0) FROM queued;
$$;

CREATE FUNCTION tell_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE what "WebhookKind"; whose "Order"%ROWTYPE;
BEGIN
  what := CASE
    WHEN NEW."to" = 'CONFIRMED' AND NEW."from" IS DISTINCT FROM 'CONFIRMED' THEN 'ORDER_CONFIRMED'
    WHEN NEW."to" = 'CANCELLED' AND NEW."from" = 'CONFIRMED' THEN 'ORDER_CANCELLED'
    WHEN NEW."kind" = 'SHIPPED' THEN 'ORDER_SHIPPED'
    WHEN NEW."kind" = 'DELIVERED' THEN 'ORDER_DELIVERED'
  END::"WebhookKind";
  IF what IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO whose FROM "Order" WHERE "id" = NEW."orderId";
  PERFORM queue_webhooks(whose."shopId", what, jsonb_build_object('order', whose."number"));
  RETURN NULL;
END $$;

CREATE TRIGGER tell_of_order AFTER INSERT ON "OrderEvent" FOR EACH ROW EXECUTE FUNCTION tell_of_order();

CREATE FUNCTION tell_of_refund() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE whose "Order"%ROWTYPE;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."status" = 'SUCCEEDED' THEN RETURN NULL; END IF;
  SELECT * INTO whose FROM "Order" WHERE "id" = NEW."orderId";
  PERFORM queue_webhooks(whose."shopId", 'ORDER_REFUNDED',
    jsonb_build_object('order', whose."number", 'amountFen', NEW."amountFen"));
  RETURN NULL;
END $$;

CREATE TRIGGER tell_of_refund AFTER INSERT OR UPDATE OF "status" ON "Refund"
  FOR EACH ROW WHEN (NEW."status" = 'SUCCEEDED') EXECUTE FUNCTION tell_of_refund();
