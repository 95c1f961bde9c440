SELECT s.id FROM "PaymentSplit" s
JOIN "Refund" r ON r."paymentId" = s."paymentId" AND r."orderId" = s."orderId" AND r."status" <> 'ABANDONED'
GROUP BY s.id
HAVING sum(r."amountFen") > s."capturedFen"
   OR sum(r."amountFen") FILTER (WHERE r."status" = 'SUCCEEDED') > s."refundedFen"
