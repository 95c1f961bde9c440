-- AlterTable
ALTER TABLE "Asset" ADD COLUMN     "peaks" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "MessageHearing" (
    "messageId" UUID NOT NULL,
    "heardAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MessageHearing_pkey" PRIMARY KEY ("messageId")
);

-- AddForeignKey
ALTER TABLE "MessageHearing" ADD CONSTRAINT "MessageHearing_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A drawing has all of its steps, or there is none.
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_peaks" CHECK ("peaks" ~ '^([0-9a-v]{48})?$');
