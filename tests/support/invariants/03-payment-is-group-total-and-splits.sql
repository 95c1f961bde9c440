SELECT p.id FROM "Payment" p
JOIN "OrderGroup" g ON g.id = p."groupId"
LEFT JOIN "PaymentSplit" s ON s."paymentId" = p.id
WHERE p."status" = 'SUCCEEDED'
GROUP BY p.id, g.id
HAVING p."amountFen" <> g."totalFen" OR coalesce(sum(s."capturedFen"), 0) <> p."amountFen"
