SELECT t.id, t."reference" FROM "LedgerTransaction" t LEFT JOIN "LedgerLeg" l ON l."transactionId" = t.id
GROUP BY t.id, l."currency" HAVING coalesce(sum(l."amountFen"), 1) <> 0 OR count(l.id) < 2
