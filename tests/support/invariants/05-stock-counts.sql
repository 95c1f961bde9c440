SELECT i.id FROM "StockItem" i
WHERE NOT (0 <= i."reserved" AND i."reserved" <= i."onHand")
   OR i."onHand" <> (SELECT coalesce(sum(m."change"), 0) FROM "StockMovement" m WHERE m."stockItemId" = i.id)
   OR i."reserved" <> (SELECT coalesce(sum(r."quantity"), 0) FROM "Reservation" r WHERE r."stockItemId" = i.id AND r."status" = 'HELD')
