WITH steps AS (
  SELECT e."orderId", e."from", e."to",
    lag(e."to") OVER w AS before,
    row_number() OVER (PARTITION BY e."orderId" ORDER BY e."at" DESC, e.id DESC) AS back
  FROM "OrderEvent" e WHERE e."from" IS DISTINCT FROM e."to"
  WINDOW w AS (PARTITION BY e."orderId" ORDER BY e."at", e.id)
)
SELECT o."number" FROM "Order" o
LEFT JOIN steps last ON last."orderId" = o.id AND last.back = 1
WHERE last."to" IS DISTINCT FROM o."status"
   OR EXISTS (SELECT 1 FROM steps s WHERE s."orderId" = o.id AND s."from" IS DISTINCT FROM s.before)
