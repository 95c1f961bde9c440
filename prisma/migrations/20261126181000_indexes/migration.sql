-- Every foreign key is indexed.
CREATE INDEX "ActingSession_delegationId_idx" ON "ActingSession"("delegationId");
CREATE INDEX "CartLine_variantId_idx" ON "CartLine"("variantId");
CREATE INDEX "Category_parentId_idx" ON "Category"("parentId");
CREATE INDEX "Delegation_stationId_idx" ON "Delegation"("stationId");
CREATE INDEX "Delegation_voiceId_idx" ON "Delegation"("voiceId");
CREATE INDEX "FeeRule_categoryId_idx" ON "FeeRule"("categoryId");
CREATE INDEX "FeeRule_shopId_idx" ON "FeeRule"("shopId");
CREATE INDEX "HarvestBatch_householdId_idx" ON "HarvestBatch"("householdId");
CREATE INDEX "HelpRequest_shopId_idx" ON "HelpRequest"("shopId");
CREATE INDEX "HelpRequest_voiceId_idx" ON "HelpRequest"("voiceId");
CREATE INDEX "Household_villageId_idx" ON "Household"("villageId");
CREATE INDEX "OrderPass_groupId_idx" ON "OrderPass"("groupId");
CREATE INDEX "Paper_assetId_idx" ON "Paper"("assetId");
CREATE INDEX "ProductImage_assetId_idx" ON "ProductImage"("assetId");
CREATE INDEX "ProductLineage_inputId_idx" ON "ProductLineage"("inputId");
CREATE INDEX "Product_voiceId_idx" ON "Product"("voiceId");
CREATE INDEX "Requirement_assetId_idx" ON "Requirement"("assetId");
CREATE INDEX "ShipmentLine_orderLineId_idx" ON "ShipmentLine"("orderLineId");
CREATE INDEX "Shop_bannerId_idx" ON "Shop"("bannerId");
CREATE INDEX "Shop_householdId_idx" ON "Shop"("householdId");
CREATE INDEX "Shop_portraitId_idx" ON "Shop"("portraitId");
CREATE INDEX "Shop_voiceId_idx" ON "Shop"("voiceId");
CREATE INDEX "Station_villageId_idx" ON "Station"("villageId");
CREATE INDEX "Village_sceneId_idx" ON "Village"("sceneId");

-- A day is always asked for with its shop.
DROP INDEX "ShopDay_day_idx";
DROP INDEX "ProductDay_day_idx";
DROP INDEX "ProvinceDay_day_idx";
ALTER TABLE "ProvinceDay" DROP CONSTRAINT "ProvinceDay_pkey", ADD CONSTRAINT "ProvinceDay_pkey" PRIMARY KEY ("shopId", "day", "provinceCode");
