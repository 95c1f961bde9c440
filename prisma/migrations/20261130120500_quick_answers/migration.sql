-- CreateTable
CREATE TABLE "QuickAnswer" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "assetId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuickAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "QuickAnswer_shopId_place_idx" ON "QuickAnswer"("shopId", "place");

-- CreateIndex
CREATE INDEX "QuickAnswer_assetId_idx" ON "QuickAnswer"("assetId");

-- AddForeignKey
ALTER TABLE "QuickAnswer" ADD CONSTRAINT "QuickAnswer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuickAnswer" ADD CONSTRAINT "QuickAnswer_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Either words or a recording.
ALTER TABLE "QuickAnswer"
  ADD CONSTRAINT "QuickAnswer_content" CHECK (("text" = '') = ("assetId" IS NOT NULL)),
  ADD CONSTRAINT "QuickAnswer_text" CHECK (char_length("text") <= 1000);
