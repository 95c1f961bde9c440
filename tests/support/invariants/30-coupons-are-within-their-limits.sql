-- Used, given and each person's count are what their uses say, within the limits; nothing closed keeps a use.
SELECT c.id::text AS what, c.used, c."givenFen", u.groups, u.fen FROM "Coupon" c
CROSS JOIN LATERAL (
  SELECT count(DISTINCT "groupId") AS groups, coalesce(sum("offFen"), 0) AS fen FROM "CouponUse"
  WHERE "couponId" = c.id AND "givenBackAt" IS NULL
) u
WHERE c.used > c."mostUses" OR c."givenFen" > c."budgetFen" OR c.used <> u.groups OR c."givenFen" <> u.fen
UNION ALL
SELECT p."userId"::text, p.used, c."mostEach", u.groups, 0 FROM "CouponPerson" p JOIN "Coupon" c ON c.id = p."couponId"
CROSS JOIN LATERAL (
  SELECT count(DISTINCT "groupId") AS groups FROM "CouponUse"
  WHERE "couponId" = p."couponId" AND "userId" = p."userId" AND "givenBackAt" IS NULL
) u
WHERE p.used > c."mostEach" OR p.used <> u.groups
UNION ALL
SELECT o."number", o."discountFen", sum(u."offFen"), 0, 0 FROM "Order" o JOIN "CouponUse" u ON u."orderId" = o.id
GROUP BY o.id
HAVING sum(u."offFen") <> o."discountFen"
  OR bool_or(u."givenBackAt" IS NULL) AND o."status" IN ('EXPIRED', 'CANCELLED')
  OR bool_or(u."givenBackAt" IS NOT NULL) AND o."status" = 'PENDING_PAYMENT'
UNION ALL
SELECT o."number", sum(u."offFen"), l.county, 0, 0 FROM "Order" o
JOIN "CouponUse" u ON u."orderId" = o.id JOIN "Coupon" c ON c.id = u."couponId" AND c."shopId" IS NULL
CROSS JOIN LATERAL (SELECT sum("countyFen") AS county FROM "OrderLine" WHERE "orderId" = o.id) l
GROUP BY o.id, l.county HAVING sum(u."offFen") <> l.county
