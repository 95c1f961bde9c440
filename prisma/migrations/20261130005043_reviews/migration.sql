-- CreateEnum
CREATE TYPE "ReviewPart" AS ENUM ('REVIEW', 'FOLLOW_UP', 'ANSWER');

-- AlterTable
ALTER TABLE "Shop" DROP COLUMN "ratingTenths";

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenBy" UUID,
    "hiddenReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewSaying" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "part" "ReviewPart" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "voiceId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewSaying_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewPhoto" (
    "id" UUID NOT NULL,
    "sayingId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReviewPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewAsk" (
    "orderId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewAsk_pkey" PRIMARY KEY ("orderId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Review_orderLineId_key" ON "Review"("orderLineId");

-- CreateIndex
CREATE INDEX "Review_productId_createdAt_idx" ON "Review"("productId", "createdAt");

-- CreateIndex
CREATE INDEX "Review_shopId_createdAt_idx" ON "Review"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "ReviewSaying_voiceId_idx" ON "ReviewSaying"("voiceId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewSaying_reviewId_part_key" ON "ReviewSaying"("reviewId", "part");

-- CreateIndex
CREATE INDEX "ReviewPhoto_assetId_idx" ON "ReviewPhoto"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewPhoto_sayingId_sort_key" ON "ReviewPhoto"("sayingId", "sort");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSaying" ADD CONSTRAINT "ReviewSaying_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSaying" ADD CONSTRAINT "ReviewSaying_voiceId_fkey" FOREIGN KEY ("voiceId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_sayingId_fkey" FOREIGN KEY ("sayingId") REFERENCES "ReviewSaying"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewAsk" ADD CONSTRAINT "ReviewAsk_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema can't say of reviews: bounds, reasons, whose line it is, what stays as it was said.

ALTER TABLE "Review"
  ADD CONSTRAINT "Review_stars" CHECK ("stars" BETWEEN 1 AND 5),
  ADD CONSTRAINT "Review_hidden" CHECK (("hiddenAt" IS NULL) = ("hiddenReason" = '') AND ("hiddenAt" IS NULL) = ("hiddenBy" IS NULL));
ALTER TABLE "ReviewSaying"
  ADD CONSTRAINT "ReviewSaying_said" CHECK ("part" = 'REVIEW' OR "text" <> '' OR "voiceId" IS NOT NULL),
  ADD CONSTRAINT "ReviewSaying_text" CHECK (char_length("text") <= 300);
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_sort" CHECK ("sort" BETWEEN 0 AND 5);

CREATE INDEX "Review_shown_idx" ON "Review" ("productId", "createdAt" DESC) WHERE "hiddenAt" IS NULL;

CREATE FUNCTION guard_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT 1 FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId"
      WHERE l.id = NEW."orderLineId" AND l."productId" = NEW."productId" AND o."shopId" = NEW."shopId") THEN
      RAISE EXCEPTION 'A review is of the goods and the shop of its line';
    END IF;
  ELSIF (NEW.id, NEW."orderLineId", NEW."productId", NEW."shopId", NEW."stars", NEW."createdAt")
    IS DISTINCT FROM (OLD.id, OLD."orderLineId", OLD."productId", OLD."shopId", OLD."stars", OLD."createdAt") THEN
    RAISE EXCEPTION 'A review stays as it was written';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER as_written BEFORE INSERT OR UPDATE ON "Review" FOR EACH ROW EXECUTE FUNCTION guard_review();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReviewSaying" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReviewPhoto" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
