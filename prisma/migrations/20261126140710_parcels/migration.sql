-- CreateEnum
CREATE TYPE "LabelSize" AS ENUM ('MM_76_130', 'MM_100_150', 'A4_FOUR');

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "firstShippedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Shipment" ADD COLUMN     "printCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sentAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "labelSize" "LabelSize" NOT NULL DEFAULT 'MM_76_130';
