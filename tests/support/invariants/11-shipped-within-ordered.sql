SELECT l.id FROM "OrderLine" l
JOIN "ShipmentLine" s ON s."orderLineId" = l.id
GROUP BY l.id
HAVING sum(s."quantity") > l."quantity"
