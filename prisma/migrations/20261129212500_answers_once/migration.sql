-- CreateTable
CREATE TABLE "OnceAnswer" (
    "who" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "answer" JSONB,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OnceAnswer_pkey" PRIMARY KEY ("who","operation","key")
);

-- CreateIndex
CREATE INDEX "OnceAnswer_startedAt_idx" ON "OnceAnswer"("startedAt");

ALTER TABLE "OnceAnswer" ADD CONSTRAINT "OnceAnswer_key" CHECK (length("key") BETWEEN 8 AND 128);
