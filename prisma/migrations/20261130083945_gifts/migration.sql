-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "giftCard" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "isGift" BOOLEAN NOT NULL DEFAULT false;

-- Only a gift has a card.
ALTER TABLE "Order" ADD CONSTRAINT "Order_giftCard_check" CHECK ("isGift" OR "giftCard" = '');
