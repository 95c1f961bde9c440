-- AlterTable
ALTER TABLE "OrderGroup" ADD COLUMN     "takenById" UUID;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "listFen" INTEGER;

-- AlterTable
ALTER TABLE "County" ADD COLUMN     "agreedOffPercent" INTEGER NOT NULL DEFAULT 20,
ADD COLUMN     "linkHoldHours" INTEGER NOT NULL DEFAULT 24;

-- CreateIndex
CREATE INDEX "OrderGroup_takenById_idx" ON "OrderGroup"("takenById");

-- AddForeignKey
ALTER TABLE "OrderGroup" ADD CONSTRAINT "OrderGroup_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_agreed" CHECK ("listFen" IS NULL OR "listFen" > "unitFen");
ALTER TABLE "County" ADD CONSTRAINT "County_taken_orders" CHECK ("agreedOffPercent" BETWEEN 0 AND 50 AND "linkHoldHours" BETWEEN 1 AND 72);
