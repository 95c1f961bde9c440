-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('TEXT', 'IMAGE', 'VOICE', 'PRODUCT', 'ORDER');

-- CreateEnum
CREATE TYPE "MessageSide" AS ENUM ('BUYER', 'SHOP');

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "userId" UUID,
    "phone" TEXT,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "buyerRead" INTEGER NOT NULL DEFAULT 0,
    "shopRead" INTEGER NOT NULL DEFAULT 0,
    "buyerTold" INTEGER NOT NULL DEFAULT 0,
    "shopTold" INTEGER NOT NULL DEFAULT 0,
    "waitingSince" TIMESTAMPTZ(3),

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "side" "MessageSide" NOT NULL,
    "kind" "MessageKind" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "assetId" UUID,
    "productId" UUID,
    "orderId" UUID,
    "senderId" UUID,
    "stationId" UUID,
    "clientId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Conversation_userId_lastAt_idx" ON "Conversation"("userId", "lastAt");

-- CreateIndex
CREATE INDEX "Conversation_phone_idx" ON "Conversation"("phone");

-- CreateIndex
CREATE INDEX "Conversation_shopId_waitingSince_lastAt_idx" ON "Conversation"("shopId", "waitingSince", "lastAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_shopId_userId_key" ON "Conversation"("shopId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_shopId_phone_key" ON "Conversation"("shopId", "phone");

-- CreateIndex
CREATE INDEX "Message_assetId_idx" ON "Message"("assetId");

-- CreateIndex
CREATE INDEX "Message_productId_idx" ON "Message"("productId");

-- CreateIndex
CREATE INDEX "Message_orderId_idx" ON "Message"("orderId");

-- CreateIndex
CREATE INDEX "Message_senderId_idx" ON "Message"("senderId");

-- CreateIndex
CREATE INDEX "Message_stationId_idx" ON "Message"("stationId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_seq_key" ON "Message"("conversationId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_side_clientId_key" ON "Message"("conversationId", "side", "clientId");

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema can't say of messages: one buyer, marks up to what was said, content by kind, words that stay.

ALTER TABLE "Conversation"
  ADD CONSTRAINT "Conversation_buyer" CHECK (num_nonnulls("userId", "phone") = 1),
  ADD CONSTRAINT "Conversation_marks" CHECK ("lastSeq" >= 0
    AND "buyerRead" BETWEEN 0 AND "lastSeq" AND "shopRead" BETWEEN 0 AND "lastSeq"
    AND "buyerTold" BETWEEN 0 AND "lastSeq" AND "shopTold" BETWEEN 0 AND "lastSeq");

ALTER TABLE "Message"
  ADD CONSTRAINT "Message_seq" CHECK ("seq" > 0),
  ADD CONSTRAINT "Message_text" CHECK (char_length("text") <= 1000),
  ADD CONSTRAINT "Message_station" CHECK ("stationId" IS NULL OR "side" = 'SHOP'),
  ADD CONSTRAINT "Message_sender" CHECK ("senderId" IS NOT NULL OR "side" = 'BUYER'),
  ADD CONSTRAINT "Message_content" CHECK (CASE
    WHEN "takenBackAt" IS NOT NULL THEN "text" = '' AND num_nonnulls("assetId", "productId", "orderId") = 0
    ELSE ("text" <> '') = ("kind" = 'TEXT')
      AND ("assetId" IS NOT NULL) = ("kind" IN ('IMAGE', 'VOICE'))
      AND ("productId" IS NOT NULL) = ("kind" = 'PRODUCT')
      AND ("orderId" IS NOT NULL) = ("kind" = 'ORDER') END);

CREATE FUNCTION keep_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."takenBackAt" IS NULL AND NEW."takenBackAt" IS NOT NULL
    AND OLD."createdAt" > now() - interval '2 minutes'
    AND (NEW.id, NEW."conversationId", NEW.seq, NEW.side, NEW.kind, NEW."senderId", NEW."stationId", NEW."clientId", NEW."createdAt")
      IS NOT DISTINCT FROM
      (OLD.id, OLD."conversationId", OLD.seq, OLD.side, OLD.kind, OLD."senderId", OLD."stationId", OLD."clientId", OLD."createdAt")
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A message is only taken back, within two minutes';
END $$;

CREATE TRIGGER keep_message BEFORE UPDATE OR DELETE ON "Message" FOR EACH ROW EXECUTE FUNCTION keep_message();
