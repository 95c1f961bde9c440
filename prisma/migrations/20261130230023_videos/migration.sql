-- AlterEnum
ALTER TYPE "AssetKind" ADD VALUE 'VIDEO';

-- DropIndex
DROP INDEX "ShopNews_shopId_day_key";

-- AlterTable
ALTER TABLE "ShopNews" ADD COLUMN     "videoId" UUID;

-- CreateTable
CREATE TABLE "Video" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "filmId" UUID NOT NULL,
    "posterId" UUID NOT NULL,
    "caption" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Video_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VideoItem" (
    "videoId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "sort" INTEGER NOT NULL,

    CONSTRAINT "VideoItem_pkey" PRIMARY KEY ("videoId","productId")
);

-- CreateTable
CREATE TABLE "VideoLike" (
    "videoId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VideoLike_pkey" PRIMARY KEY ("videoId","userId")
);

-- CreateIndex
CREATE INDEX "Video_userId_idx" ON "Video"("userId");

-- CreateIndex
CREATE INDEX "Video_filmId_idx" ON "Video"("filmId");

-- CreateIndex
CREATE INDEX "Video_posterId_idx" ON "Video"("posterId");

-- CreateIndex
CREATE INDEX "Video_shopId_id_idx" ON "Video"("shopId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Video_shopId_filmId_key" ON "Video"("shopId", "filmId");

-- CreateIndex
CREATE INDEX "VideoItem_productId_idx" ON "VideoItem"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "VideoItem_videoId_sort_key" ON "VideoItem"("videoId", "sort");

-- CreateIndex
CREATE INDEX "VideoLike_userId_createdAt_idx" ON "VideoLike"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ShopNews_videoId_key" ON "ShopNews"("videoId");

-- CreateIndex
CREATE INDEX "ShopNews_shopId_day_idx" ON "ShopNews"("shopId", "day");

-- AddForeignKey
ALTER TABLE "ShopNews" ADD CONSTRAINT "ShopNews_videoId_fkey" FOREIGN KEY ("videoId") REFERENCES "Video"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Video" ADD CONSTRAINT "Video_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Video" ADD CONSTRAINT "Video_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Video" ADD CONSTRAINT "Video_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Video" ADD CONSTRAINT "Video_posterId_fkey" FOREIGN KEY ("posterId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VideoItem" ADD CONSTRAINT "VideoItem_videoId_fkey" FOREIGN KEY ("videoId") REFERENCES "Video"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VideoItem" ADD CONSTRAINT "VideoItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VideoLike" ADD CONSTRAINT "VideoLike_videoId_fkey" FOREIGN KEY ("videoId") REFERENCES "Video"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VideoLike" ADD CONSTRAINT "VideoLike_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What is taken down has a reason.
ALTER TABLE "Video" ADD CONSTRAINT "Video_hidden" CHECK (("hiddenAt" IS NULL) = ("hiddenReason" = ''));
ALTER TABLE "VideoItem" ADD CONSTRAINT "VideoItem_sort" CHECK (sort BETWEEN 0 AND 2);

-- The feed: what anybody may see, the newest first.
CREATE INDEX "Video_feed" ON "Video" (id DESC) WHERE "removedAt" IS NULL AND "hiddenAt" IS NULL;

-- News is of a session, of new goods or of a video; of goods and of videos one a day is told.
ALTER TABLE "ShopNews" DROP CONSTRAINT "ShopNews_about",
  ADD CONSTRAINT "ShopNews_about" CHECK (
    num_nonnulls("sessionId", "productId", "videoId") = 1 AND ("sessionId" IS NULL) = ("day" IS NOT NULL));
CREATE UNIQUE INDEX "ShopNews_goods_of_day" ON "ShopNews" ("shopId", "day") WHERE "productId" IS NOT NULL;
CREATE UNIQUE INDEX "ShopNews_video_of_day" ON "ShopNews" ("shopId", "day") WHERE "videoId" IS NOT NULL;
