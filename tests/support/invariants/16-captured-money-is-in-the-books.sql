-- Every split, and every cash order that was agreed, is in the books with its whole amount.
SELECT s.id::text AS what FROM "PaymentSplit" s JOIN "Payment" p ON p.id = s."paymentId"
LEFT JOIN "LedgerTransaction" t ON t."reference" = CASE p."status" WHEN 'SUCCEEDED' THEN 'captured:' || s."orderId" ELSE 'captured-twice:' || s.id END
LEFT JOIN "LedgerLeg" l ON l."transactionId" = t.id AND l."account" = 'PROVIDER_CLEARING'
WHERE s."capturedFen" > 0 AND l."amountFen" IS DISTINCT FROM s."capturedFen"
UNION ALL
SELECT o."number" FROM "Order" o JOIN "OrderGroup" g ON g.id = o."groupId" AND g."method" = 'CASH_ON_DELIVERY'
LEFT JOIN "CashOnDelivery" c ON c."orderId" = o.id
WHERE o."status" IN ('CONFIRMED', 'COMPLETED') AND o."totalFen" > 0 AND (c."amountFen" IS DISTINCT FROM o."totalFen" OR c."place" = 'NONE'
  OR (c."place" = 'WITH_BUYER') <> (o."deliveredAt" IS NULL AND o."completedAt" IS NULL))
