-- Money promised back is owed until it is through: the account returns to zero with the last refund.
SELECT b.fen AS books, u.fen AS under_way FROM
  (SELECT coalesce(-sum("amountFen"), 0) AS fen FROM "LedgerLeg" WHERE "account" = 'REFUND_DUE') b,
  (SELECT coalesce(sum(r."amountFen") FILTER (WHERE r."status" NOT IN ('SUCCEEDED', 'ABANDONED') AND (p.id IS NULL OR p."status" = 'SUCCEEDED')), 0)
    + (SELECT coalesce(sum(s."capturedFen"), 0) FROM "PaymentSplit" s JOIN "Payment" q ON q.id = s."paymentId" AND q."status" <> 'SUCCEEDED')
    - coalesce(sum(r."amountFen") FILTER (WHERE r."status" = 'SUCCEEDED' AND p."status" <> 'SUCCEEDED'), 0) AS fen
   FROM "Refund" r LEFT JOIN "Payment" p ON p.id = r."paymentId") u
WHERE b.fen <> u.fen
