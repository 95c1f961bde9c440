-- What a programme spent is what its shops were paid less what came back, within its budget, and so the books say.
WITH booked AS (
  SELECT x.programme, sum(leg."amountFen") AS fen FROM (
    SELECT c."programmeId" AS programme, 'subsidy:' || e.id AS reference FROM "SubsidyEntitlement" e
    JOIN "SubsidyCycle" c ON c.id = e."cycleId"
    UNION ALL
    SELECT c."programmeId", 'subsidy-back:' || b.id FROM "SubsidyTakeBack" b
    JOIN "SubsidyEntitlement" e ON e.id = b."entitlementId" JOIN "SubsidyCycle" c ON c.id = e."cycleId"
  ) x JOIN "LedgerTransaction" t ON t."reference" = x.reference
  JOIN "LedgerLeg" leg ON leg."transactionId" = t.id AND leg."account" = 'SUBSIDY' GROUP BY 1
)
SELECT p."nameZh" AS what, p."budgetFen"::bigint AS most, p."spentFen"::bigint AS spent, e.fen, b.fen AS booked
FROM "SubsidyProgramme" p LEFT JOIN booked b ON b.programme = p.id
CROSS JOIN LATERAL (
  SELECT coalesce(sum(e."rewardFen" - e."takenFen"), 0) AS fen FROM "SubsidyEntitlement" e
  JOIN "SubsidyCycle" c ON c.id = e."cycleId" WHERE c."programmeId" = p.id AND e."status" = 'PAID'
) e
WHERE p."spentFen" > p."budgetFen" OR p."spentFen" <> e.fen OR e.fen <> coalesce(b.fen, 0)
UNION ALL
SELECT e.id::text, e."rewardFen", e."takenFen", b.fen, 0 FROM "SubsidyEntitlement" e
CROSS JOIN LATERAL (SELECT coalesce(sum("amountFen"), 0) AS fen FROM "SubsidyTakeBack" WHERE "entitlementId" = e.id) b
WHERE e."takenFen" <> b.fen OR e."status" <> 'PAID' AND b.fen > 0
