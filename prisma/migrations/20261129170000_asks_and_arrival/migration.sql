-- What a maker needs to know before the work begins: a wrist in centimetres, a name to sew.
CREATE TYPE "AskKind" AS ENUM ('NUMBER', 'TEXT', 'CHOICE');

CREATE TABLE "ProductAsk" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "kind" "AskKind" NOT NULL,
    "labelZh" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL DEFAULT '',
    "unitZh" TEXT NOT NULL DEFAULT '',
    "unitEn" TEXT NOT NULL DEFAULT '',
    "least" INTEGER,
    "most" INTEGER,
    "choices" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ProductAsk_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ProductAsk_label_given" CHECK ("labelZh" <> ''),
    CONSTRAINT "ProductAsk_bounds" CHECK ("least" IS NULL OR "most" IS NULL OR "least" <= "most"),
    CONSTRAINT "ProductAsk_choices" CHECK (("kind" = 'CHOICE') = (cardinality("choices") > 0))
);

CREATE INDEX "ProductAsk_productId_idx" ON "ProductAsk"("productId");
ALTER TABLE "ProductAsk" ADD CONSTRAINT "ProductAsk_productId_fkey"
    FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Answers are part of what the buyer agreed to: frozen with the line.
ALTER TABLE "OrderLine" ADD COLUMN "answers" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_answers_list" CHECK (jsonb_typeof("answers") = 'array');

-- Days of work before goods can be sent, and days on the way by zone.
ALTER TABLE "Product" ADD COLUMN "makeDays" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Product" ADD CONSTRAINT "Product_makeDays_range" CHECK ("makeDays" BETWEEN 0 AND 60);
ALTER TABLE "Order" ADD COLUMN "makeDays" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "FreightRule" ADD COLUMN "daysFrom" INTEGER NOT NULL DEFAULT 2;
ALTER TABLE "FreightRule" ADD COLUMN "daysTo" INTEGER NOT NULL DEFAULT 4;
ALTER TABLE "FreightRule" ADD CONSTRAINT "FreightRule_days"
    CHECK ("daysFrom" BETWEEN 1 AND 60 AND "daysTo" BETWEEN "daysFrom" AND 60);
