ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_warned" CHECK ("warned" BETWEEN 0 AND 3);

-- The county's queue, oldest first.
CREATE INDEX "ShopApplication_queue_idx" ON "ShopApplication" ("submittedAt") WHERE "submittedAt" IS NOT NULL;
CREATE INDEX "Shop_unopened_idx" ON "Shop" ("status") WHERE "status" IN ('DRAFT', 'SUBMITTED', 'REJECTED', 'SUSPENDED', 'CLOSED');
