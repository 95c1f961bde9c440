-- A parcel on its way to its carrier is where it was scanned last.
SELECT s."waybill", s."status" FROM "Shipment" s LEFT JOIN "Relay" r ON r."shipmentId" = s.id
WHERE s."waybill" NOT LIKE 'VOID-%' AND ((s."status" = 'AT_STATION' AND (r."stationId" IS NULL OR r."centreId" IS NOT NULL))
  OR (s."status" = 'AT_CENTRE' AND r."centreId" IS NULL)
  OR (r."shipmentId" IS NOT NULL AND s."status" IN ('DRAFT', 'LABELLED')))
