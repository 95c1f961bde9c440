-- CreateEnum
CREATE TYPE "KeyScope" AS ENUM ('READ_ORDERS', 'SHIP', 'STOCK', 'GOODS', 'FIGURES');

-- CreateTable
CREATE TABLE "ShopKey" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" "KeyScope"[],
    "hash" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShopKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyUse" (
    "keyId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "operation" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeyUse_pkey" PRIMARY KEY ("keyId","day","operation")
);

-- CreateIndex
CREATE UNIQUE INDEX "ShopKey_hash_key" ON "ShopKey"("hash");

-- CreateIndex
CREATE INDEX "ShopKey_shopId_idx" ON "ShopKey"("shopId");

-- CreateIndex
CREATE INDEX "ShopKey_createdBy_idx" ON "ShopKey"("createdBy");

-- AddForeignKey
ALTER TABLE "ShopKey" ADD CONSTRAINT "ShopKey_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopKey" ADD CONSTRAINT "ShopKey_createdBy_fkey" FOREIGN KEY ("createdBy") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyUse" ADD CONSTRAINT "KeyUse_keyId_fkey" FOREIGN KEY ("keyId") REFERENCES "ShopKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ShopKey" ADD CONSTRAINT "ShopKey_whole" CHECK (
  cardinality("scopes") BETWEEN 1 AND 5 AND length("name") BETWEEN 1 AND 40 AND length("hash") = 43
  AND "until" > "createdAt" AND "until" <= "createdAt" + interval '366 days');
ALTER TABLE "KeyUse" ADD CONSTRAINT "KeyUse_counted" CHECK ("count" > 0);
