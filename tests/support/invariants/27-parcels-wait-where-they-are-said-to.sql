-- A parcel is ready, handed out or back exactly where its order is collected.
SELECT s."waybill", s."status", c."handedOutAt", c."backAt" FROM "Collection" c
JOIN "Shipment" s ON s.id = c."shipmentId" JOIN "Order" o ON o.id = s."orderId"
WHERE o."stationId" IS DISTINCT FROM c."stationId"
  OR (s."status" = 'READY_FOR_PICKUP') <> (c."handedOutAt" IS NULL AND c."backAt" IS NULL)
  OR (s."status" = 'PICKED_UP') <> (c."handedOutAt" IS NOT NULL)
