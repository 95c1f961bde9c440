-- CreateTable
CREATE TABLE "RestockWish" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "bySms" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RestockWish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RestockWish_variantId_idx" ON "RestockWish"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "RestockWish_userId_variantId_key" ON "RestockWish"("userId", "variantId");

-- AddForeignKey
ALTER TABLE "RestockWish" ADD CONSTRAINT "RestockWish_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RestockWish" ADD CONSTRAINT "RestockWish_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
