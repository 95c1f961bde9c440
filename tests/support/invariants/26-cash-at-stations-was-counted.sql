-- Cash that a station took was counted with the parcel, and is in its till by the books.
SELECT c."orderId"::text AS what, c."holder", c."amountFen" FROM "CashOnDelivery" c
LEFT JOIN "LedgerTransaction" t ON t."reference" = 'cash-collected:' || c."orderId"
LEFT JOIN "LedgerLeg" l ON l."transactionId" = t.id AND l."account" = 'CASH_AT_STATION' AND l."holder" = c."holder"
LEFT JOIN LATERAL (
  SELECT sum(k."cashFen") AS fen FROM "Collection" k JOIN "Shipment" s ON s.id = k."shipmentId"
  WHERE s."orderId" = c."orderId" AND k."stationId"::text = c."holder"
) k ON true
WHERE c."place" = 'AT_STATION' AND (l."amountFen" IS DISTINCT FROM c."amountFen" OR k.fen IS DISTINCT FROM c."amountFen")
