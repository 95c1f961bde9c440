-- CreateEnum
CREATE TYPE "MoneyMove" AS ENUM ('CHARGE', 'REFUND', 'REVERSAL', 'PAYOUT', 'FEE', 'OTHER');

-- CreateEnum
CREATE TYPE "DifferenceKind" AS ENUM ('MISSING', 'UNBOOKED', 'UNKNOWN', 'DOUBLE', 'AMOUNT', 'FEE', 'CURRENCY', 'REVERSED', 'CHANGED', 'HELD', 'OTHER', 'BOOKS');

-- CreateEnum
CREATE TYPE "DifferenceEnd" AS ENUM ('VANISHED', 'FEE', 'SUSPENSE', 'NOTED');

-- CreateEnum
CREATE TYPE "BookingKind" AS ENUM ('FEE', 'PAYOUT', 'SUSPENSE', 'CLEARED');

-- CreateTable
CREATE TABLE "ProviderLine" (
    "id" TEXT NOT NULL,
    "provider" "PaymentProvider" NOT NULL DEFAULT 'STRIPE',
    "move" "MoneyMove" NOT NULL,
    "type" TEXT NOT NULL,
    "ref" TEXT,
    "amountFen" INTEGER NOT NULL,
    "feeFen" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "availableAt" TIMESTAMPTZ(3) NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProviderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReconciliationRun" (
    "day" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "lines" INTEGER NOT NULL DEFAULT 0,
    "subjects" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReconciliationRun_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Difference" (
    "id" UUID NOT NULL,
    "kind" "DifferenceKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "order" TEXT NOT NULL DEFAULT '',
    "day" DATE NOT NULL,
    "providerFen" INTEGER NOT NULL,
    "oursFen" INTEGER NOT NULL,
    "gapFen" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "end" "DifferenceEnd",
    "endedById" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Difference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderBooking" (
    "id" UUID NOT NULL,
    "kind" "BookingKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "lineId" TEXT,
    "differenceId" UUID,
    "from" "LedgerAccount" NOT NULL,
    "to" "LedgerAccount" NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProviderBooking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProviderLine_ref_idx" ON "ProviderLine"("ref");

-- CreateIndex
CREATE INDEX "ProviderLine_at_idx" ON "ProviderLine"("at");

-- CreateIndex
CREATE INDEX "ProviderLine_availableAt_idx" ON "ProviderLine"("availableAt");

-- CreateIndex
CREATE INDEX "Difference_subject_idx" ON "Difference"("subject");

-- CreateIndex
CREATE INDEX "Difference_endedAt_idx" ON "Difference"("endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderBooking_differenceId_key" ON "ProviderBooking"("differenceId");

-- CreateIndex
CREATE INDEX "ProviderBooking_subject_idx" ON "ProviderBooking"("subject");

-- CreateIndex
CREATE INDEX "ProviderBooking_lineId_idx" ON "ProviderBooking"("lineId");

-- AddForeignKey
ALTER TABLE "ProviderBooking" ADD CONSTRAINT "ProviderBooking_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "ProviderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderBooking" ADD CONSTRAINT "ProviderBooking_differenceId_fkey" FOREIGN KEY ("differenceId") REFERENCES "Difference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ProviderLine" ADD CONSTRAINT "ProviderLine_currency" CHECK ("currency" = lower("currency"));
ALTER TABLE "Difference" ADD CONSTRAINT "Difference_end" CHECK (
  ("endedAt" IS NULL) = ("end" IS NULL)
  AND ("endedById" IS NULL OR "end" IN ('FEE', 'SUSPENSE', 'NOTED'))
  AND ("end" IS DISTINCT FROM 'NOTED' OR "gapFen" = 0)
  AND ("end" NOT IN ('FEE', 'SUSPENSE') OR "gapFen" <> 0));
CREATE UNIQUE INDEX "Difference_open" ON "Difference" ("subject", "kind") WHERE "endedAt" IS NULL;

-- The provider's account is on one side of all but what clears the suspense.
ALTER TABLE "ProviderBooking" ADD CONSTRAINT "ProviderBooking_accounts" CHECK ("amountFen" > 0 AND "from" <> "to" AND CASE "kind"
  WHEN 'FEE' THEN ARRAY["from", "to"] @> ARRAY['PROVIDER_CLEARING', 'PROVIDER_FEE']::"LedgerAccount"[]
  WHEN 'PAYOUT' THEN ARRAY["from", "to"] @> ARRAY['PROVIDER_CLEARING', 'BANK']::"LedgerAccount"[]
  WHEN 'SUSPENSE' THEN ARRAY["from", "to"] @> ARRAY['PROVIDER_CLEARING', 'SUSPENSE']::"LedgerAccount"[]
  ELSE 'SUSPENSE' IN ("from", "to") AND ("from" IN ('BANK', 'SUBSIDY') OR "to" IN ('BANK', 'SUBSIDY')) END);
-- A fee and a payout are taken by themselves once; what changes later is for a person.
CREATE UNIQUE INDEX "ProviderBooking_own" ON "ProviderBooking" ("lineId", "kind") WHERE "byId" IS NULL;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ProviderBooking" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE FUNCTION post_provider_bookings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH written AS (
    INSERT INTO "LedgerTransaction" ("kind", "reference", "byId", "note", "at")
    SELECT 'PROVIDER_' || b."kind", 'provider:' || b.id, b."byId", b."note", b."at" FROM added b RETURNING id, "reference"
  )
  INSERT INTO "LedgerLeg" ("transactionId", "account", "holder", "amountFen", "at")
  SELECT w.id, leg.account, CASE leg.account WHEN 'PROVIDER_CLEARING' THEN 'STRIPE' ELSE '' END, leg.fen, b."at"
  FROM added b JOIN written w ON w."reference" = 'provider:' || b.id
  CROSS JOIN LATERAL (VALUES (b."to", b."amountFen"), (b."from", -b."amountFen")) AS leg(account, fen);
  RETURN NULL;
END $$;
CREATE TRIGGER posted AFTER INSERT ON "ProviderBooking" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION post_provider_bookings();

-- What a line of the provider is about, of ours where we know it.
CREATE FUNCTION provider_subject(line text, ref text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT 'payment:' || p.id FROM "Payment" p WHERE p."intentRef" = ref),
    (SELECT 'refund:' || r.id FROM "Refund" r WHERE r."providerRef" = ref),
    'line:' || line)
$$;
