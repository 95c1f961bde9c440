-- CreateTable
CREATE TABLE "Follow" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "wantsNews" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopNews" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "sessionId" UUID,
    "productId" UUID,
    "day" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toldTo" UUID,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShopNews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Follow_shopId_id_idx" ON "Follow"("shopId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_userId_shopId_key" ON "Follow"("userId", "shopId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopNews_sessionId_key" ON "ShopNews"("sessionId");

-- CreateIndex
CREATE INDEX "ShopNews_productId_idx" ON "ShopNews"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopNews_shopId_day_key" ON "ShopNews"("shopId", "day");

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopNews" ADD CONSTRAINT "ShopNews_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopNews" ADD CONSTRAINT "ShopNews_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopNews" ADD CONSTRAINT "ShopNews_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- News is of a session or of new goods, which are told once a day.
ALTER TABLE "ShopNews"
  ADD CONSTRAINT "ShopNews_about" CHECK (num_nonnulls("sessionId", "productId") = 1 AND ("productId" IS NULL) = ("day" IS NULL));
