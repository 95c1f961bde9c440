-- AlterTable
ALTER TABLE "Asset" ADD COLUMN "bytes" INTEGER NOT NULL DEFAULT 0;

-- What somebody keeps in all is added up at every upload.
CREATE INDEX "Asset_ownerId_idx" ON "Asset"("ownerId");
