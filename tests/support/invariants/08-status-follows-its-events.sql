WITH steps AS (
  SELECT e."orderId", e."from", e."to",
    lag(e."to") OVER w AS before,
    lead(e."to") OVER w IS NULL AS last
  FROM "OrderEvent" e WHERE e."from" IS DISTINCT FROM e."to"
  WINDOW w AS (PARTITION BY e."orderId" ORDER BY e."at", e.id)
), histories AS (
  SELECT "orderId", max("to") FILTER (WHERE last) AS ended, bool_or("from" IS DISTINCT FROM before) AS leaps
  FROM steps GROUP BY "orderId"
)
SELECT o."number" FROM "Order" o
LEFT JOIN histories h ON h."orderId" = o.id
WHERE h.ended IS DISTINCT FROM o."status" OR h.leaps
