-- What was sold is out of stock, less what came back or was called off.
SELECT o."number" FROM "Order" o
WHERE o."status" IN ('CONFIRMED', 'COMPLETED')
  AND (SELECT coalesce(-sum(m."change"), 0) FROM "StockMovement" m WHERE m."orderId" = o.id)
   <> (SELECT sum(l."quantity") FROM "OrderLine" l WHERE l."orderId" = o.id)
    - (SELECT coalesce(sum(x."quantity"), 0) FROM "AfterSaleLine" x JOIN "AfterSale" a ON a.id = x."afterSaleId"
       WHERE a."orderId" = o.id AND a."restockedAt" IS NOT NULL)
