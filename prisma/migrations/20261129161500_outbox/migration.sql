-- CreateEnum
CREATE TYPE "OutboxKind" AS ENUM ('JOB', 'TAGS');

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "kind" "OutboxKind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "payload" JSONB NOT NULL,
    "key" TEXT,
    "runAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- What the pump could not carry on would stand in front of everything that comes after it:
-- graphile-worker's own limits, and what one NOTIFY takes.
ALTER TABLE "Outbox"
  ADD CONSTRAINT "Outbox_job_fits" CHECK ("kind" <> 'JOB' OR (length("name") BETWEEN 1 AND 128 AND length("key") <= 512)),
  ADD CONSTRAINT "Outbox_tags_fit" CHECK ("kind" <> 'TAGS' OR octet_length("payload"::text) < 8000);

-- Its rows live for a tenth of a second; what they leave is swept often.
ALTER TABLE "Outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
  autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100000);
