-- When its seller means to have more of a kind that is sold out.
ALTER TABLE "StockItem" ADD COLUMN "backOn" DATE;
