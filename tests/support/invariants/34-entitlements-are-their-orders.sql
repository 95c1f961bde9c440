-- An entitlement's hash and sum are those of the orders it stands on, and no programme counts an order twice.
SELECT e.id::text, e."hash", x.said, e."netFen", x.fen FROM "SubsidyEntitlement" e
CROSS JOIN LATERAL (
  SELECT coalesce(sum(o."netFen"), 0) AS fen, encode(sha256(convert_to(
    coalesce(string_agg(o."orderId" || ':' || o."netFen" || chr(10), '' ORDER BY o."orderId"::text COLLATE "C"), '')
    || 'declared:' || e."declaredFen", 'UTF8')), 'hex') AS said
  FROM "SubsidyOrder" o WHERE o."entitlementId" = e.id
) x
WHERE e."hash" <> x.said OR e."netFen" <> x.fen
UNION ALL
SELECT o."orderId"::text, c."programmeId"::text, '', count(*), 0 FROM "SubsidyOrder" o
JOIN "SubsidyEntitlement" e ON e.id = o."entitlementId"
JOIN "SubsidyCycle" c ON c.id = e."cycleId" AND c."status" <> 'CANCELLED'
GROUP BY 1, 2 HAVING count(*) > 1
