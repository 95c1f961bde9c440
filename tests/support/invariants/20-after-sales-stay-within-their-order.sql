-- A case's refund is within what was asked, its history leads to where it stands, and only open ones have a clock.
SELECT a."number" FROM "AfterSale" a LEFT JOIN "Refund" r ON r.id = a."refundId"
LEFT JOIN LATERAL (SELECT e."to" FROM "AfterSaleEvent" e WHERE e."afterSaleId" = a.id ORDER BY e."at" DESC, e.id DESC LIMIT 1) e ON true
WHERE r."amountFen" > a."goodsFen" + a."freightFen" OR e."to" IS DISTINCT FROM a."status"
  OR (a."status" IN ('WITHDRAWN', 'DONE', 'RESOLVED') AND a."closedAt" IS NULL)
UNION ALL
SELECT l.id::text FROM "OrderLine" l WHERE l."calledOff" <> (
  SELECT coalesce(sum(x."quantity"), 0) FROM "AfterSaleLine" x JOIN "AfterSale" a ON a.id = x."afterSaleId"
  WHERE x."orderLineId" = l.id AND a."reason" = 'NOT_SENT' AND a."restockedAt" IS NOT NULL)
