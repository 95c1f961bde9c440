SELECT e."eventId" FROM "ProviderEvent" e
WHERE (e."outcome" = 'RECEIVED') <> (e."processedAt" IS NULL)
