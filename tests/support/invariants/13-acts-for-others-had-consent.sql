-- No write on somebody's behalf without a delegation active and in scope at that time.
SELECT l.id, l.action, l.at FROM "ActionLog" l
LEFT JOIN "Delegation" d ON d.id = l."delegationId" AND d."assistantId" = l."actorId"
  AND d."grantedBy" = l."onBehalfOfId" AND d."startsAt" <= l.at AND l.at < d."until"
  AND (d."revokedAt" IS NULL OR l.at < d."revokedAt")
  AND (CASE split_part(l.action, ':', 1)
    WHEN 'order' THEN 'SHIP' WHEN 'product' THEN 'LIST_PRODUCTS' WHEN 'special' THEN 'LIST_PRODUCTS' WHEN 'batch' THEN 'LIST_PRODUCTS'
    WHEN 'stock' THEN 'LIST_PRODUCTS'
    WHEN 'application' THEN 'APPLY' WHEN 'file' THEN 'SEE_MONEY' WHEN 'aftersale' THEN 'ANSWER' WHEN 'review' THEN 'ANSWER'
    WHEN 'message' THEN 'ANSWER'
  END)::"DelegationScope" = ANY (d."scopes")
WHERE (l."onBehalfOfId" IS NOT NULL OR l."delegationId" IS NOT NULL) AND d.id IS NULL
UNION ALL
SELECT e.id, e.kind, e.at FROM "OrderEvent" e
WHERE e."onBehalfOfId" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "ActionLog" l WHERE l.subject = 'order:' || e."orderId"
    AND l.at >= e.at AND l.at < e.at + interval '5 s'
    AND l."actorId" = e."actorId" AND l."onBehalfOfId" = e."onBehalfOfId")
