SELECT u.id FROM "User" u
WHERE u."leftAt" IS NOT NULL AND (
  u.name <> '' OR u.phone <> 'left:' || u.id::text
  OR EXISTS (SELECT 1 FROM "Address" a WHERE a."userId" = u.id)
  OR EXISTS (SELECT 1 FROM "Cart" c WHERE c."userId" = u.id)
  OR EXISTS (SELECT 1 FROM "Notification" n WHERE n."userId" = u.id)
  OR EXISTS (SELECT 1 FROM "RestockWish" w WHERE w."userId" = u.id)
  OR EXISTS (SELECT 1 FROM "CustomerNote" c WHERE c."buyerKey" = u.id::text)
  OR EXISTS (
    SELECT 1 FROM "Invoice" i JOIN "Order" o ON o.id = i."orderId" JOIN "OrderGroup" g ON g.id = o."groupId"
    WHERE g."userId" = u.id AND i.email <> '')
  OR EXISTS (SELECT 1 FROM "Session" s WHERE s."userId" = u.id AND (s."revokedAt" IS NULL OR s."userAgent" <> '')))
