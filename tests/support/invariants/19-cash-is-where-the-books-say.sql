SELECT coalesce(c.place, l.place) AS place, coalesce(c.holder, l.holder) AS holder, c.fen, l.fen AS books FROM
  (SELECT CASE "place" WHEN 'WITH_BUYER' THEN 'CASH_DUE' WHEN 'AT_CARRIER' THEN 'CASH_AT_CARRIER' END AS place, "holder", sum("amountFen") AS fen
   FROM "CashOnDelivery" WHERE "place" IN ('WITH_BUYER', 'AT_CARRIER') GROUP BY 1, 2) c
FULL JOIN
  (SELECT "account"::text AS place, "holder", sum("amountFen") AS fen FROM "LedgerLeg"
   WHERE "account" IN ('CASH_DUE', 'CASH_AT_CARRIER') GROUP BY 1, 2 HAVING sum("amountFen") <> 0) l
ON c.place = l.place AND c.holder = l.holder
WHERE c.fen IS DISTINCT FROM l.fen
