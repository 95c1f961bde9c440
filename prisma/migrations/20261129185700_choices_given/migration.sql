-- Without it a question of kind CHOICE with no list at all would pass the rule that it has choices.
ALTER TABLE "ProductAsk" ADD CONSTRAINT "ProductAsk_choices_given" CHECK ("choices" IS NOT NULL);
