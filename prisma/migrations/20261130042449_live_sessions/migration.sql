-- CreateEnum
CREATE TYPE "LiveStatus" AS ENUM ('SCHEDULED', 'LIVE', 'ENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "LiveMomentKind" AS ENUM ('STATE', 'PIN', 'UNPIN', 'MESSAGE', 'HIDE', 'MUTE');

-- CreateTable
CREATE TABLE "LiveSession" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "status" "LiveStatus" NOT NULL DEFAULT 'SCHEDULED',
    "plannedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "tokenHash" TEXT,
    "lastSegmentAt" TIMESTAMPTZ(3),
    "segmentCount" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "peakViewers" INTEGER NOT NULL DEFAULT 0,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LiveSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveItem" (
    "sessionId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "pinnedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LiveItem_pkey" PRIMARY KEY ("sessionId","productId")
);

-- CreateTable
CREATE TABLE "LiveMoment" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" "LiveMomentKind" NOT NULL,
    "userId" UUID,
    "productId" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "aboutId" UUID,
    "clientId" TEXT,

    CONSTRAINT "LiveMoment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveEpoch" (
    "sessionId" UUID NOT NULL,
    "epoch" INTEGER NOT NULL,
    "videoTrack" INTEGER NOT NULL,
    "timescale" INTEGER NOT NULL,
    "anchorAt" TIMESTAMPTZ(3),
    "anchorTicks" BIGINT,

    CONSTRAINT "LiveEpoch_pkey" PRIMARY KEY ("sessionId","epoch")
);

-- CreateTable
CREATE TABLE "LiveSegment" (
    "sessionId" UUID NOT NULL,
    "epoch" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "msn" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "LiveSegment_pkey" PRIMARY KEY ("sessionId","epoch","seq")
);

-- CreateTable
CREATE TABLE "LiveAudience" (
    "sessionId" UUID NOT NULL,
    "process" TEXT NOT NULL,
    "viewers" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LiveAudience_pkey" PRIMARY KEY ("sessionId","process")
);

-- CreateTable
CREATE TABLE "LiveRule" (
    "shopId" UUID NOT NULL,
    "blockedWords" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "LiveRule_pkey" PRIMARY KEY ("shopId")
);

-- CreateIndex
CREATE INDEX "LiveSession_shopId_createdAt_idx" ON "LiveSession"("shopId", "createdAt");

-- CreateIndex
CREATE INDEX "LiveSession_hostId_idx" ON "LiveSession"("hostId");

-- CreateIndex
CREATE INDEX "LiveSession_status_plannedAt_idx" ON "LiveSession"("status", "plannedAt");

-- CreateIndex
CREATE INDEX "LiveItem_productId_idx" ON "LiveItem"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveItem_sessionId_sort_key" ON "LiveItem"("sessionId", "sort");

-- CreateIndex
CREATE INDEX "LiveMoment_sessionId_at_idx" ON "LiveMoment"("sessionId", "at");

-- CreateIndex
CREATE INDEX "LiveMoment_userId_idx" ON "LiveMoment"("userId");

-- CreateIndex
CREATE INDEX "LiveMoment_productId_idx" ON "LiveMoment"("productId");

-- CreateIndex
CREATE INDEX "LiveMoment_aboutId_idx" ON "LiveMoment"("aboutId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveMoment_sessionId_userId_clientId_key" ON "LiveMoment"("sessionId", "userId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveSegment_sessionId_msn_key" ON "LiveSegment"("sessionId", "msn");

-- AddForeignKey
ALTER TABLE "LiveSession" ADD CONSTRAINT "LiveSession_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveSession" ADD CONSTRAINT "LiveSession_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveItem" ADD CONSTRAINT "LiveItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveItem" ADD CONSTRAINT "LiveItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveMoment" ADD CONSTRAINT "LiveMoment_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveMoment" ADD CONSTRAINT "LiveMoment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveMoment" ADD CONSTRAINT "LiveMoment_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveMoment" ADD CONSTRAINT "LiveMoment_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "LiveMoment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveEpoch" ADD CONSTRAINT "LiveEpoch_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveSegment" ADD CONSTRAINT "LiveSegment_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveAudience" ADD CONSTRAINT "LiveAudience_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveRule" ADD CONSTRAINT "LiveRule_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema can't say of live sessions: one at a time, times by status, words by kind, a record that stays.

ALTER TABLE "LiveSession"
  ADD CONSTRAINT "LiveSession_title" CHECK (char_length("title") BETWEEN 1 AND 40),
  ADD CONSTRAINT "LiveSession_counts" CHECK ("epoch" >= 0 AND "segmentCount" >= 0 AND "bytes" >= 0 AND "peakViewers" >= 0),
  ADD CONSTRAINT "LiveSession_times" CHECK (CASE "status"
    WHEN 'SCHEDULED' THEN num_nonnulls("startedAt", "endedAt", "tokenHash") = 0
    WHEN 'LIVE' THEN num_nulls("startedAt", "tokenHash") = 0 AND "endedAt" IS NULL
    WHEN 'ENDED' THEN num_nulls("startedAt", "endedAt") = 0 AND "tokenHash" IS NULL
    ELSE num_nonnulls("startedAt", "tokenHash") = 0 END);

CREATE UNIQUE INDEX "LiveSession_one_live" ON "LiveSession" ("shopId") WHERE "status" = 'LIVE';

ALTER TABLE "LiveItem" ADD CONSTRAINT "LiveItem_sort" CHECK ("sort" BETWEEN 0 AND 11);

CREATE UNIQUE INDEX "LiveItem_one_pinned" ON "LiveItem" ("sessionId") WHERE "pinnedAt" IS NOT NULL;

ALTER TABLE "LiveMoment"
  ADD CONSTRAINT "LiveMoment_content" CHECK (char_length("text") <= 100
    AND ("text" <> '') = ("kind" IN ('STATE', 'MESSAGE'))
    AND ("productId" IS NOT NULL) = ("kind" IN ('PIN', 'UNPIN'))
    AND ("aboutId" IS NOT NULL) = ("kind" IN ('HIDE', 'MUTE'))
    AND ("kind" <> 'MESSAGE' OR num_nulls("userId", "clientId") = 0));

ALTER TABLE "LiveEpoch"
  ADD CONSTRAINT "LiveEpoch_clock" CHECK ("timescale" > 0 AND num_nonnulls("anchorAt", "anchorTicks") IN (0, 2));

ALTER TABLE "LiveSegment"
  ADD CONSTRAINT "LiveSegment_size" CHECK ("seq" >= 0 AND "msn" >= 0
    AND "durationMs" BETWEEN 1 AND 10000 AND "bytes" BETWEEN 1 AND 4194304);

ALTER TABLE "LiveAudience" ADD CONSTRAINT "LiveAudience_viewers" CHECK ("viewers" >= 0);

CREATE FUNCTION keep_live_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What happened in a live session stays as it was';
END $$;

CREATE TRIGGER keep_live_moment BEFORE UPDATE OR DELETE ON "LiveMoment" FOR EACH ROW EXECUTE FUNCTION keep_live_record();
CREATE TRIGGER keep_live_segment BEFORE UPDATE ON "LiveSegment" FOR EACH ROW EXECUTE FUNCTION keep_live_record();
