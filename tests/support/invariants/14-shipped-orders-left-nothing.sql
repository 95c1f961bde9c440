SELECT o.id FROM "Order" o
WHERE o."shippedAt" IS NOT NULL AND o."firstShippedAt" IS NOT NULL AND EXISTS (
  SELECT 1 FROM "OrderLine" l
  WHERE l."orderId" = o.id AND l."quantity" - l."calledOff" > (
    SELECT coalesce(sum(s."quantity"), 0) FROM "ShipmentLine" s
    JOIN "Shipment" p ON p.id = s."shipmentId" AND p."status" NOT IN ('DRAFT', 'LABELLED')
    WHERE s."orderLineId" = l.id))
