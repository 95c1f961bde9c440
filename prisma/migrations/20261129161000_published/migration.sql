-- CreateEnum
CREATE TYPE "HiddenReason" AS ENUM ('FEW_SHOPS', 'ONE_LARGE', 'BY_LAST_MONTH', 'COVER');

-- CreateTable
CREATE TABLE "PublishedMonth" (
    "month" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedBy" UUID,

    CONSTRAINT "PublishedMonth_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "PublishedCell" (
    "month" DATE NOT NULL,
    "village" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "fen" BIGINT,
    "shops" INTEGER,
    "hidden" "HiddenReason",

    CONSTRAINT "PublishedCell_pkey" PRIMARY KEY ("month","village","category")
);

-- AddForeignKey
ALTER TABLE "PublishedCell" ADD CONSTRAINT "PublishedCell_month_fkey" FOREIGN KEY ("month") REFERENCES "PublishedMonth"("month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is hidden has no figure to leak; what is published stays as it was read.
ALTER TABLE "PublishedCell" ADD CONSTRAINT "PublishedCell_hidden_or_shown"
  CHECK (("hidden" IS NULL) = ("fen" IS NOT NULL) AND ("hidden" IS NULL) = ("shops" IS NOT NULL));
ALTER TABLE "PublishedMonth" ADD CONSTRAINT "PublishedMonth_first_day" CHECK (EXTRACT(day FROM "month") = 1);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PublishedMonth" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PublishedCell" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
