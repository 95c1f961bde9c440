-- Nobody but the shop's people goes below the shelf.
SELECT l.id FROM "OrderLine" l JOIN "Order" o ON o.id = l."orderId" JOIN "OrderGroup" g ON g.id = o."groupId"
WHERE l."listFen" IS NOT NULL AND g."takenById" IS NULL
