-- What waits for a person is little among much that is done.
CREATE INDEX "ProviderEvent_quarantined_idx" ON "ProviderEvent" ("receivedAt") WHERE "outcome" = 'QUARANTINED';
CREATE INDEX "Refund_failed_idx" ON "Refund" ("createdAt") WHERE "status" = 'FAILED';
CREATE INDEX "Refund_by_hand_idx" ON "Refund" ("settledAt") WHERE "failure" = 'BY_HAND' OR "status" = 'ABANDONED';
