SELECT o."number" FROM "Order" o
WHERE o."status" IN ('CONFIRMED', 'COMPLETED')
  AND (SELECT coalesce(-sum(m."change"), 0) FROM "StockMovement" m WHERE m."orderId" = o.id)
   <> (SELECT sum(l."quantity") FROM "OrderLine" l WHERE l."orderId" = o.id)
