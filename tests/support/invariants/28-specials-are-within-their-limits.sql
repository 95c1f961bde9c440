-- What is taken of each special price, in all and by each phone, is what its orders say, within the limits;
-- nothing closed keeps any, and whoever has some pays that price.
SELECT s.id::text AS what, s.taken, s.quota, u.pieces FROM "Special" s
CROSS JOIN LATERAL (
  SELECT coalesce(sum("pieces"), 0) AS pieces FROM "SpecialUse" WHERE "specialId" = s.id AND "givenBackAt" IS NULL
) u
WHERE s.taken > s.quota OR s.taken <> u.pieces
UNION ALL
SELECT b."specialId"::text, b.taken, s."mostEach", u.pieces FROM "SpecialBuyer" b JOIN "Special" s ON s.id = b."specialId"
CROSS JOIN LATERAL (
  SELECT coalesce(sum("pieces"), 0) AS pieces FROM "SpecialUse"
  WHERE "specialId" = b."specialId" AND "phone" = b."phone" AND "givenBackAt" IS NULL
) u
WHERE b.taken > s."mostEach" OR b.taken <> u.pieces
UNION ALL
SELECT o."number", u."pieces", l.quantity, l."unitFen" FROM "SpecialUse" u
JOIN "Order" o ON o.id = u."orderId" JOIN "Special" s ON s.id = u."specialId"
LEFT JOIN "OrderLine" l ON l."orderId" = o.id AND l."specialId" = s.id
WHERE l.id IS NULL OR l.quantity <> u."pieces" OR l."unitFen" <> s."priceFen"
  OR u."givenBackAt" IS NULL AND o."status" IN ('EXPIRED', 'CANCELLED')
  OR u."givenBackAt" IS NOT NULL AND o."status" = 'PENDING_PAYMENT'
UNION ALL
SELECT l.id::text, 0, l.quantity, l."unitFen" FROM "OrderLine" l
WHERE l."specialId" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "SpecialUse" u WHERE u."orderId" = l."orderId" AND u."specialId" = l."specialId"
)
