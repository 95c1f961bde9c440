-- A payout that stands is the sum of its legs, on an approved run of two people; nothing is on a bill twice.
SELECT p."number", p."amountFen", x.fen, r."status" FROM "Payout" p
JOIN "Statement" s ON s.id = p."statementId" JOIN "SettlementRun" r ON r.id = s."runId"
LEFT JOIN LATERAL (SELECT -sum(l."amountFen") AS fen FROM "SettledLeg" x JOIN "LedgerLeg" l ON l.id = x."legId" WHERE x."statementId" = s.id) x ON true
WHERE (p."status" <> 'FAILED' AND (x.fen IS DISTINCT FROM p."amountFen" OR r."status" <> 'APPROVED' OR r."checkerId" = r."makerId"))
  OR (p."status" = 'FAILED' AND x.fen IS NOT NULL)
