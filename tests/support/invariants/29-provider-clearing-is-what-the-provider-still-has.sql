-- What was compared and has no open difference stands on the provider's account as the provider has it, net of fees.
WITH line AS (
  SELECT provider_subject(l.id, l."ref") AS subject, sum(l."amountFen" - l."feeFen") AS fen FROM "ProviderLine" l
  WHERE l."currency" = 'cny' GROUP BY 1
), leg AS (
  SELECT 'payment:' || s."paymentId" AS subject, l."amountFen" AS fen FROM "PaymentSplit" s
  JOIN "LedgerTransaction" t ON t."reference" IN ('captured:' || s."orderId", 'captured-twice:' || s.id)
  JOIN "LedgerLeg" l ON l."transactionId" = t.id AND l."account" = 'PROVIDER_CLEARING'
  JOIN "Payment" p ON p.id = s."paymentId" AND (p."status" = 'SUCCEEDED') = (t."reference" LIKE 'captured:%')
  UNION ALL
  SELECT 'refund:' || r.id, l."amountFen" FROM "Refund" r
  JOIN "LedgerTransaction" t ON t."reference" = 'refund-paid:' || r.id
  JOIN "LedgerLeg" l ON l."transactionId" = t.id AND l."account" = 'PROVIDER_CLEARING'
  UNION ALL
  SELECT b."subject", CASE WHEN b."to" = 'PROVIDER_CLEARING' THEN b."amountFen" ELSE -b."amountFen" END
  FROM "ProviderBooking" b WHERE 'PROVIDER_CLEARING' IN (b."from", b."to")
), books AS (SELECT subject, sum(fen) AS fen FROM leg GROUP BY 1)
SELECT line.subject, line.fen AS provider, books.fen AS ours FROM line LEFT JOIN books USING (subject)
WHERE EXISTS (SELECT 1 FROM "ProviderBooking" b WHERE b."subject" = line.subject)
  AND NOT EXISTS (SELECT 1 FROM "Difference" d WHERE d."subject" = line.subject AND d."endedAt" IS NULL)
  AND line.fen IS DISTINCT FROM books.fen
