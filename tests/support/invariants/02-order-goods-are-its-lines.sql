SELECT o."number" FROM "Order" o
LEFT JOIN "OrderLine" l ON l."orderId" = o.id
GROUP BY o.id
HAVING coalesce(sum(l."netFen"), 0) <> o."goodsFen" - o."discountFen"
