-- CreateEnum
CREATE TYPE "BatchPhotoOf" AS ENUM ('FIELD', 'HARVEST');

-- CreateEnum
CREATE TYPE "BatchEventKind" AS ENUM ('HARVESTED', 'PHOTO_ADDED', 'REPORT_LINKED', 'TRANSFORMED', 'CORRECTED', 'PRINTED', 'WITHDRAWN');

-- DropForeignKey
ALTER TABLE "HarvestBatch" DROP CONSTRAINT "HarvestBatch_productId_fkey";

-- AlterTable
ALTER TABLE "HarvestBatch" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "paperId" UUID,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "BatchPhoto" (
    "batchId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "of" "BatchPhotoOf" NOT NULL,
    "sort" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BatchPhoto_pkey" PRIMARY KEY ("batchId","assetId")
);

-- CreateTable
CREATE TABLE "BatchUse" (
    "outputId" UUID NOT NULL,
    "inputId" UUID NOT NULL,
    "grams" INTEGER NOT NULL,

    CONSTRAINT "BatchUse_pkey" PRIMARY KEY ("outputId","inputId")
);

-- CreateTable
CREATE TABLE "BatchEvent" (
    "batchId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" "BatchEventKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" TEXT NOT NULL,
    "previous" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "BatchEvent_pkey" PRIMARY KEY ("batchId","seq")
);

-- CreateIndex
CREATE INDEX "BatchPhoto_assetId_idx" ON "BatchPhoto"("assetId");

-- CreateIndex
CREATE INDEX "BatchUse_inputId_idx" ON "BatchUse"("inputId");

-- CreateIndex
CREATE INDEX "HarvestBatch_paperId_idx" ON "HarvestBatch"("paperId");

-- AddForeignKey
ALTER TABLE "HarvestBatch" ADD CONSTRAINT "HarvestBatch_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HarvestBatch" ADD CONSTRAINT "HarvestBatch_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchPhoto" ADD CONSTRAINT "BatchPhoto_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "HarvestBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchPhoto" ADD CONSTRAINT "BatchPhoto_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchUse" ADD CONSTRAINT "BatchUse_outputId_fkey" FOREIGN KEY ("outputId") REFERENCES "HarvestBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchUse" ADD CONSTRAINT "BatchUse_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "HarvestBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchEvent" ADD CONSTRAINT "BatchEvent_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "HarvestBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "HarvestBatch" ADD CONSTRAINT "HarvestBatch_weighed" CHECK ("weighedG" BETWEEN 1 AND 100000000);
ALTER TABLE "BatchUse"
  ADD CONSTRAINT "BatchUse_grams" CHECK ("grams" > 0),
  ADD CONSTRAINT "BatchUse_of_another" CHECK ("outputId" <> "inputId");

-- What an entry and all before it amount to; lib/batches/chain.ts works out the same.
CREATE FUNCTION batch_event_hash(previous text, batch uuid, seq integer, kind text, at timestamptz, content text)
RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\n', previous, batch::text, seq::text, kind,
    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), content), 'UTF8')), 'hex')
$$;

-- Entries of a batch come one after the other; nobody numbers or hashes them but this.
CREATE FUNCTION chain_batch_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest record;
BEGIN
  PERFORM 1 FROM "HarvestBatch" WHERE "id" = NEW."batchId" FOR NO KEY UPDATE;
  SELECT "seq", "hash" INTO newest FROM "BatchEvent" WHERE "batchId" = NEW."batchId" ORDER BY "seq" DESC LIMIT 1;
  NEW."seq" := coalesce(newest."seq", 0) + 1;
  NEW."previous" := coalesce(newest."hash", '');
  NEW."hash" := batch_event_hash(NEW."previous", NEW."batchId", NEW."seq", NEW."kind"::text, NEW."at", NEW."content");
  RETURN NEW;
END $$;
CREATE TRIGGER chained BEFORE INSERT ON "BatchEvent" FOR EACH ROW EXECUTE FUNCTION chain_batch_event();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "BatchEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "BatchPhoto" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "BatchUse" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE FUNCTION note_batch(batch uuid, kind "BatchEventKind", content json) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "BatchEvent" ("batchId", "seq", "kind", "content") VALUES (batch, 0, kind, content::text)
$$;

CREATE FUNCTION note_harvest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_batch(NEW."id", 'HARVESTED', json_build_object('code', NEW."code", 'harvestedOn', NEW."harvestedOn",
    'fieldZh', NEW."fieldZh", 'weighedG', NEW."weighedG",
    'household', (SELECT "nameZh" FROM "Household" WHERE "id" = NEW."householdId")));
  RETURN NULL;
END $$;
CREATE TRIGGER noted_harvest AFTER INSERT ON "HarvestBatch" FOR EACH ROW EXECUTE FUNCTION note_harvest();

CREATE FUNCTION note_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_batch(NEW."id", 'REPORT_LINKED', json_build_object('kind', "kind", 'issuerZh', "issuerZh", 'issuedOn', "issuedOn"))
  FROM "Paper" WHERE "id" = NEW."paperId";
  RETURN NULL;
END $$;
CREATE TRIGGER noted_report AFTER INSERT ON "HarvestBatch" FOR EACH ROW
  WHEN (NEW."paperId" IS NOT NULL) EXECUTE FUNCTION note_report();
CREATE TRIGGER noted_report_later AFTER UPDATE ON "HarvestBatch" FOR EACH ROW
  WHEN (NEW."paperId" IS NOT NULL AND NEW."paperId" IS DISTINCT FROM OLD."paperId") EXECUTE FUNCTION note_report();

CREATE FUNCTION note_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."withdrawnAt" IS NOT NULL THEN
    PERFORM note_batch(NEW."id", 'WITHDRAWN', json_build_object('why', NEW."note"));
  ELSE
    PERFORM note_batch(NEW."id", 'CORRECTED', json_build_object('harvestedOn', NEW."harvestedOn",
      'fieldZh', NEW."fieldZh", 'weighedG', NEW."weighedG", 'why', NEW."note"));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER noted_correction AFTER UPDATE ON "HarvestBatch" FOR EACH ROW
  WHEN ((NEW."harvestedOn", NEW."fieldZh", NEW."weighedG", NEW."withdrawnAt")
    IS DISTINCT FROM (OLD."harvestedOn", OLD."fieldZh", OLD."weighedG", OLD."withdrawnAt"))
  EXECUTE FUNCTION note_correction();

-- A code on a bag goes on meaning the same goods, and what was withdrawn stays as it was then.
CREATE TRIGGER stays_itself BEFORE UPDATE ON "HarvestBatch" FOR EACH ROW
  WHEN ((NEW."code", NEW."productId") IS DISTINCT FROM (OLD."code", OLD."productId")
    OR OLD."withdrawnAt" IS NOT NULL
      AND (NEW."harvestedOn", NEW."fieldZh", NEW."weighedG", NEW."withdrawnAt", NEW."note")
        IS DISTINCT FROM (OLD."harvestedOn", OLD."fieldZh", OLD."weighedG", OLD."withdrawnAt", OLD."note"))
  EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER kept BEFORE DELETE ON "HarvestBatch" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE FUNCTION note_photo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_batch(NEW."batchId", 'PHOTO_ADDED', json_build_object('of', NEW."of", 'checksum', "checksum"))
  FROM "Asset" WHERE "id" = NEW."assetId";
  RETURN NULL;
END $$;
CREATE TRIGGER noted_photo AFTER INSERT ON "BatchPhoto" FOR EACH ROW EXECUTE FUNCTION note_photo();

CREATE FUNCTION note_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_batch(NEW."outputId", 'TRANSFORMED', json_build_object('input', "code", 'grams', NEW."grams"))
  FROM "HarvestBatch" WHERE "id" = NEW."inputId";
  RETURN NULL;
END $$;
CREATE TRIGGER noted_use AFTER INSERT ON "BatchUse" FOR EACH ROW EXECUTE FUNCTION note_use();

-- What was withdrawn used nothing.
CREATE FUNCTION batch_used(batch uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum("grams"), 0)::bigint FROM "BatchUse"
  JOIN "HarvestBatch" ON "HarvestBatch"."id" = "outputId"
  WHERE "inputId" = batch AND "withdrawnAt" IS NULL
$$;

CREATE FUNCTION hold_use() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  input record;
BEGIN
  SELECT "weighedG", "withdrawnAt" INTO input FROM "HarvestBatch" WHERE "id" = NEW."inputId" FOR NO KEY UPDATE;
  IF input."withdrawnAt" IS NOT NULL OR batch_used(NEW."inputId") + NEW."grams" > input."weighedG" THEN
    RAISE EXCEPTION 'More of a batch used than was weighed' USING ERRCODE = 'check_violation', CONSTRAINT = 'BatchUse_within_weight';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER within_weight BEFORE INSERT ON "BatchUse" FOR EACH ROW EXECUTE FUNCTION hold_use();

CREATE FUNCTION hold_weight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF batch_used(NEW."id") > NEW."weighedG" THEN
    RAISE EXCEPTION 'More of a batch used than was weighed' USING ERRCODE = 'check_violation', CONSTRAINT = 'BatchUse_within_weight';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER within_weight BEFORE UPDATE OF "weighedG" ON "HarvestBatch" FOR EACH ROW EXECUTE FUNCTION hold_weight();

-- Begins the chain of batches that have none: of before there were entries, or loaded past the triggers. Safe to run again.
CREATE FUNCTION note_old_batches() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  resting boolean := current_setting('session_replication_role') = 'replica';
BEGIN
  IF resting THEN PERFORM set_config('session_replication_role', 'origin', false); END IF;
  PERFORM note_batch(b."id", 'HARVESTED', json_build_object('code', b."code", 'harvestedOn', b."harvestedOn",
    'fieldZh', b."fieldZh", 'weighedG', b."weighedG",
    'household', (SELECT "nameZh" FROM "Household" WHERE "id" = b."householdId")))
  FROM "HarvestBatch" b WHERE NOT EXISTS (SELECT 1 FROM "BatchEvent" WHERE "batchId" = b."id");
  IF resting THEN PERFORM set_config('session_replication_role', 'replica', false); END IF;
END $$;
SELECT note_old_batches();
