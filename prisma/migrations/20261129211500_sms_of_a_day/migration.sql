CREATE INDEX "SmsMessage_createdAt_idx" ON "SmsMessage"("createdAt");
