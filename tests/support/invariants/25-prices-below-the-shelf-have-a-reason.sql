-- Nobody but the shop's people goes below the shelf, and they by a special price or for somebody on the phone.
SELECT l.id FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId" JOIN "OrderGroup" g ON g.id = o."groupId"
WHERE l."listFen" IS NOT NULL AND l."specialId" IS NULL AND g."takenById" IS NULL
