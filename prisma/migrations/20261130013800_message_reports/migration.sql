-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "blockedByBuyerAt" TIMESTAMPTZ(3),
ADD COLUMN     "blockedByShopAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MessageReport" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "side" "MessageSide" NOT NULL,
    "reporterId" UUID,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "fromSeq" INTEGER NOT NULL,
    "toSeq" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" UUID,
    "finding" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MessageReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MessageReport_conversationId_idx" ON "MessageReport"("conversationId");

-- CreateIndex
CREATE INDEX "MessageReport_reporterId_idx" ON "MessageReport"("reporterId");

-- CreateIndex
CREATE INDEX "MessageReport_settledAt_createdAt_idx" ON "MessageReport"("settledAt", "createdAt");

-- AddForeignKey
ALTER TABLE "MessageReport" ADD CONSTRAINT "MessageReport_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessageReport" ADD CONSTRAINT "MessageReport_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema can't say of reports: why, which messages, settled by somebody, one open a side.

ALTER TABLE "MessageReport"
  ADD CONSTRAINT "MessageReport_reason" CHECK ("reason" IN ('RUDE', 'CHEATS', 'ADVERTISES', 'OUTSIDE', 'OTHER')),
  ADD CONSTRAINT "MessageReport_shown" CHECK (0 < "fromSeq" AND "fromSeq" <= "toSeq"),
  ADD CONSTRAINT "MessageReport_settled" CHECK (("settledAt" IS NULL) = ("settledBy" IS NULL)
    AND ("settledAt" IS NULL) = ("finding" = ''));

CREATE UNIQUE INDEX "MessageReport_open_key" ON "MessageReport" ("conversationId", "side") WHERE "settledAt" IS NULL;
