SELECT g."number" FROM "OrderGroup" g
JOIN "Order" o ON o."groupId" = g.id
GROUP BY g.id
HAVING sum(o."totalFen") <> g."totalFen" OR sum(o."freightFen") <> g."freightFen" OR sum(o."goodsFen") <> g."goodsFen"
