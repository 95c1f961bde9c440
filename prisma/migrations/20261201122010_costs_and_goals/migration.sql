-- CreateTable
CREATE TABLE "VariantCost" (
    "variantId" UUID NOT NULL,
    "since" DATE NOT NULL,
    "bagFen" INTEGER NOT NULL DEFAULT 0,
    "boxFen" INTEGER NOT NULL DEFAULT 0,
    "carriageFen" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "VariantCost_pkey" PRIMARY KEY ("variantId","since")
);

-- CreateTable
CREATE TABLE "ShopGoal" (
    "shopId" UUID NOT NULL,
    "goalFen" INTEGER NOT NULL,

    CONSTRAINT "ShopGoal_pkey" PRIMARY KEY ("shopId")
);

-- AddForeignKey
ALTER TABLE "VariantCost" ADD CONSTRAINT "VariantCost_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopGoal" ADD CONSTRAINT "ShopGoal_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: amounts that make sense.
ALTER TABLE "VariantCost" ADD CONSTRAINT "VariantCost_amounts" CHECK (
  "bagFen" BETWEEN 0 AND 100000 AND "boxFen" BETWEEN 0 AND 100000 AND "carriageFen" BETWEEN 0 AND 100000);
ALTER TABLE "ShopGoal" ADD CONSTRAINT "ShopGoal_amount" CHECK ("goalFen" BETWEEN 10000 AND 1000000000);
