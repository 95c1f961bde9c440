SELECT o."number" FROM "Order" o
JOIN "PaymentSplit" s ON s."orderId" = o.id
WHERE o."status" = 'CANCELLED'
  AND s."capturedFen" <> (SELECT coalesce(sum(r."amountFen"), 0) FROM "Refund" r
    WHERE r."orderId" = o.id AND r."paymentId" = s."paymentId" AND r."status" <> 'ABANDONED')
