-- CreateIndex
CREATE INDEX "ActionLog_action_at_idx" ON "ActionLog"("action", "at");
