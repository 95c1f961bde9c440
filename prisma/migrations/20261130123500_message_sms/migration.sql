-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "buyerSmsAt" TIMESTAMPTZ(3),
ADD COLUMN     "shopSmsAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MessageChoice" (
    "userId" UUID NOT NULL,
    "bySms" BOOLEAN NOT NULL,

    CONSTRAINT "MessageChoice_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "MessageChoice" ADD CONSTRAINT "MessageChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
