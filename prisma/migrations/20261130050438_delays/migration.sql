-- CreateEnum
CREATE TYPE "DelayReason" AS ENUM ('WEATHER', 'HARVEST', 'MAKING', 'CARRIER', 'ILLNESS');

-- CreateTable
CREATE TABLE "Delay" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "nth" INTEGER NOT NULL,
    "reason" "DelayReason" NOT NULL,
    "shipBy" TIMESTAMPTZ(3) NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agreedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delay_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Delay_orderId_nth_key" ON "Delay"("orderId", "nth");

-- AddForeignKey
ALTER TABLE "Delay" ADD CONSTRAINT "Delay_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A shop asks at most three times, and for a day to come.
ALTER TABLE "Delay" ADD CONSTRAINT "Delay_nth_check" CHECK ("nth" BETWEEN 1 AND 3);
ALTER TABLE "Delay" ADD CONSTRAINT "Delay_shipBy_check" CHECK ("shipBy" > "askedAt");
