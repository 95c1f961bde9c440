SELECT o."number" FROM "Order" o
WHERE o."status" IN ('EXPIRED', 'CANCELLED')
  AND ((SELECT coalesce(sum(m."change"), 0) FROM "StockMovement" m WHERE m."orderId" = o.id) <> 0
    OR EXISTS (SELECT 1 FROM "Reservation" r WHERE r."orderId" = o.id AND r."status" = 'HELD'))
