SELECT o."number" FROM "Order" o
JOIN "OrderGroup" g ON g.id = o."groupId"
WHERE g."method" = 'ONLINE' AND o."status" IN ('CONFIRMED', 'COMPLETED')
  AND (SELECT count(*) FROM "Payment" p WHERE p."groupId" = g.id AND p."status" = 'SUCCEEDED') <> 1
