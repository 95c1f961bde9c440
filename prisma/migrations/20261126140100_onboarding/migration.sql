-- AlterTable
ALTER TABLE "ShopApplication" ADD COLUMN     "placed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Requirement" ADD COLUMN     "warned" INTEGER NOT NULL DEFAULT 0;
