-- What the books owe a shop is every leg that no payout has taken: what was paid out is what was billed.
SELECT l."shopId", sum(l."amountFen") AS books, sum(l."amountFen") FILTER (WHERE l."part" <> 'PAYOUT' AND p.id IS NULL) AS unbilled
FROM "LedgerLeg" l LEFT JOIN "SettledLeg" x ON x."legId" = l.id LEFT JOIN "Payout" p ON p."statementId" = x."statementId"
WHERE l."account" = 'SHOP_PAYABLE' GROUP BY 1
HAVING sum(l."amountFen") <> coalesce(sum(l."amountFen") FILTER (WHERE l."part" <> 'PAYOUT' AND p.id IS NULL), 0)
