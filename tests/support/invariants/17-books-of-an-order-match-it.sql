-- What the books say an order earned: goods, freight and fee as frozen, the county's part of coupons among
-- them, less what went back of each.
SELECT o."number", o."status", l.payable, l.back, l.fee, r.fen AS refunded, f.fen AS "frozenFee" FROM "Order" o
JOIN (
  SELECT "orderId", sum("amountFen") AS payable,
    sum("amountFen") FILTER (WHERE "part" IN ('GOODS_BACK', 'FREIGHT_BACK')) AS back,
    sum("amountFen") FILTER (WHERE "part" IN ('FEE', 'FEE_BACK')) AS fee
  FROM "LedgerLeg" WHERE "account" = 'SHOP_PAYABLE' AND "part" NOT IN ('PAYOUT', 'CORRECTION', 'SUBSIDY') GROUP BY "orderId"
) l ON l."orderId" = o.id
LEFT JOIN (
  SELECT r."orderId", sum(r."amountFen") AS fen FROM "Refund" r LEFT JOIN "Payment" p ON p.id = r."paymentId"
  WHERE r."status" <> 'ABANDONED' AND (p.id IS NULL OR p."status" = 'SUCCEEDED') GROUP BY r."orderId"
) r ON r."orderId" = o.id
CROSS JOIN LATERAL (SELECT sum("feeFen") AS fen, sum("countyFen") AS county FROM "OrderLine" WHERE "orderId" = o.id) f
CROSS JOIN LATERAL (SELECT coalesce(sum("amountFen"), 0) AS fen FROM "LedgerLeg" WHERE "orderId" = o.id AND "account" = 'COUPON_EXPENSE') k
LEFT JOIN "CashOnDelivery" c ON c."orderId" = o.id
WHERE c."place" IS DISTINCT FROM 'NONE' AND (
  coalesce(l.back, 0) <> coalesce(r.fen, 0) + f.county - k.fen
  OR l.payable <> -(o."totalFen" - coalesce(r.fen, 0)) - k.fen + coalesce(l.fee, 0)
  OR k.fen NOT BETWEEN 0 AND f.county
  OR coalesce(l.fee, 0) NOT BETWEEN 0 AND f.fen
  OR (coalesce(r.fen, 0) >= o."totalFen" AND (coalesce(l.fee, 0) <> 0 OR k.fen <> 0)))
