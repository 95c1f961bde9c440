-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'LOGISTICS_CLERK';

-- CreateTable
CREATE TABLE "Relay" (
    "shipmentId" UUID NOT NULL,
    "stationId" UUID,
    "takenInAt" TIMESTAMPTZ(3),
    "takenInById" UUID,
    "weightG" INTEGER,
    "runId" UUID,
    "centreId" UUID,
    "arrivedAt" TIMESTAMPTZ(3),
    "arrivedById" UUID,
    "manifestId" UUID,
    "listedAt" TIMESTAMPTZ(3),
    "listedById" UUID,

    CONSTRAINT "Relay_pkey" PRIMARY KEY ("shipmentId")
);

-- CreateTable
CREATE TABLE "PickupRun" (
    "id" UUID NOT NULL,
    "centreId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "driver" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PickupRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PickupStop" (
    "runId" UUID NOT NULL,
    "stationId" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "expected" INTEGER,
    "counted" INTEGER,
    "signature" TEXT NOT NULL DEFAULT '',
    "handedAt" TIMESTAMPTZ(3),
    "handedById" UUID,

    CONSTRAINT "PickupStop_pkey" PRIMARY KEY ("runId","stationId")
);

-- CreateTable
CREATE TABLE "CarrierManifest" (
    "id" UUID NOT NULL,
    "centreId" UUID NOT NULL,
    "carrierCode" TEXT NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "clerk" TEXT NOT NULL DEFAULT '',
    "driver" TEXT NOT NULL DEFAULT '',
    "counted" INTEGER,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,

    CONSTRAINT "CarrierManifest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Relay_stationId_takenInAt_idx" ON "Relay"("stationId", "takenInAt");

-- CreateIndex
CREATE INDEX "Relay_runId_idx" ON "Relay"("runId");

-- CreateIndex
CREATE INDEX "Relay_centreId_arrivedAt_idx" ON "Relay"("centreId", "arrivedAt");

-- CreateIndex
CREATE INDEX "Relay_manifestId_idx" ON "Relay"("manifestId");

-- CreateIndex
CREATE INDEX "PickupRun_centreId_day_idx" ON "PickupRun"("centreId", "day");

-- CreateIndex
CREATE INDEX "PickupStop_stationId_idx" ON "PickupStop"("stationId");

-- CreateIndex
CREATE UNIQUE INDEX "PickupStop_runId_sort_key" ON "PickupStop"("runId", "sort");

-- CreateIndex
CREATE INDEX "CarrierManifest_centreId_closedAt_idx" ON "CarrierManifest"("centreId", "closedAt");

-- CreateIndex
CREATE INDEX "CarrierManifest_carrierCode_idx" ON "CarrierManifest"("carrierCode");

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_runId_fkey" FOREIGN KEY ("runId") REFERENCES "PickupRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relay" ADD CONSTRAINT "Relay_manifestId_fkey" FOREIGN KEY ("manifestId") REFERENCES "CarrierManifest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PickupRun" ADD CONSTRAINT "PickupRun_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PickupStop" ADD CONSTRAINT "PickupStop_runId_fkey" FOREIGN KEY ("runId") REFERENCES "PickupRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PickupStop" ADD CONSTRAINT "PickupStop_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarrierManifest" ADD CONSTRAINT "CarrierManifest_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarrierManifest" ADD CONSTRAINT "CarrierManifest_carrierCode_fkey" FOREIGN KEY ("carrierCode") REFERENCES "Carrier"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Relay"
  ADD CONSTRAINT "Relay_steps" CHECK (num_nonnulls("stationId", "takenInAt", "takenInById") IN (0, 3)
    AND num_nonnulls("centreId", "arrivedAt", "arrivedById") IN (0, 3)
    AND num_nonnulls("manifestId", "listedAt", "listedById") IN (0, 3)),
  ADD CONSTRAINT "Relay_somewhere" CHECK ("stationId" IS NOT NULL OR "centreId" IS NOT NULL),
  ADD CONSTRAINT "Relay_in_order" CHECK (("runId" IS NULL OR "stationId" IS NOT NULL)
    AND ("manifestId" IS NULL OR "centreId" IS NOT NULL)),
  ADD CONSTRAINT "Relay_weight" CHECK ("weightG" > 0);

-- What lies somewhere now is few among all that ever lay there.
CREATE INDEX "Relay_at_station" ON "Relay" ("stationId") WHERE "runId" IS NULL AND "centreId" IS NULL;
CREATE INDEX "Relay_on_the_road" ON "Relay" ("runId") WHERE "runId" IS NOT NULL AND "centreId" IS NULL;
CREATE INDEX "Relay_at_centre" ON "Relay" ("centreId") WHERE "manifestId" IS NULL;

ALTER TABLE "PickupStop" ADD CONSTRAINT "PickupStop_handed" CHECK (
  num_nonnulls("expected", "counted", "handedAt", "handedById") IN (0, 4)
  AND ("handedAt" IS NULL OR ("signature" <> '' AND "counted" BETWEEN 0 AND "expected")));
CREATE TRIGGER handed BEFORE UPDATE OR DELETE ON "PickupStop" FOR EACH ROW
  WHEN (OLD."handedAt" IS NOT NULL) EXECUTE FUNCTION refuse_rewrite();

ALTER TABLE "CarrierManifest" ADD CONSTRAINT "CarrierManifest_closed" CHECK (
  num_nonnulls("counted", "closedAt", "closedById") IN (0, 3)
  AND ("closedAt" IS NULL OR ("counted" > 0 AND "clerk" <> '' AND "driver" <> '')));
CREATE UNIQUE INDEX "CarrierManifest_one_open" ON "CarrierManifest" ("centreId", "carrierCode") WHERE "closedAt" IS NULL;
CREATE TRIGGER closed BEFORE UPDATE OR DELETE ON "CarrierManifest" FOR EACH ROW
  WHEN (OLD."closedAt" IS NOT NULL) EXECUTE FUNCTION refuse_rewrite();

-- Counted is what was scanned, or nothing closes.
CREATE FUNCTION guard_manifest_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."counted" <> (SELECT count(*) FROM "Relay" r WHERE r."manifestId" = NEW.id) THEN
    RAISE EXCEPTION 'Manifest % holds another number of parcels than was counted', NEW.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER counted BEFORE UPDATE OF "closedAt" ON "CarrierManifest" FOR EACH ROW
  WHEN (NEW."closedAt" IS NOT NULL) EXECUTE FUNCTION guard_manifest_count();

-- Nothing comes onto a closed manifest, or off it.
CREATE FUNCTION guard_listed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "CarrierManifest" m WHERE m."closedAt" IS NOT NULL
    AND (m.id = OLD."manifestId" OR (TG_OP = 'UPDATE' AND m.id = NEW."manifestId"))) THEN
    RAISE EXCEPTION 'A closed manifest does not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER listed BEFORE UPDATE OF "manifestId" OR DELETE ON "Relay" FOR EACH ROW EXECUTE FUNCTION guard_listed();
