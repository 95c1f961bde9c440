-- Counted is scanned is handed over.
SELECT m.id, m."counted" FROM "CarrierManifest" m
LEFT JOIN "Relay" r ON r."manifestId" = m.id LEFT JOIN "Shipment" s ON s.id = r."shipmentId"
WHERE m."closedAt" IS NOT NULL GROUP BY m.id
HAVING count(r."shipmentId") <> m."counted" OR bool_or(s."status" IN ('DRAFT', 'LABELLED', 'AT_STATION', 'AT_CENTRE'))
