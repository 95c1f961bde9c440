SELECT b.fen AS books, u.fen AS under_way FROM
  (SELECT coalesce(-sum("amountFen"), 0) AS fen FROM "LedgerLeg" WHERE "account" = 'PAYOUT_CLEARING') b,
  (SELECT coalesce(sum("amountFen"), 0) AS fen FROM "Payout" WHERE "status" NOT IN ('PAID', 'FAILED')) u
WHERE b.fen <> u.fen
