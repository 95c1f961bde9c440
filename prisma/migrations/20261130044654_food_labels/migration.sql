-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "ingredientsEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ingredientsZh" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "shelfDays" INTEGER;

ALTER TABLE "Product" ADD CONSTRAINT "Product_shelfDays_check" CHECK ("shelfDays" BETWEEN 1 AND 3650);
