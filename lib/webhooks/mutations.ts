import "server-only";

export { addWebhook, endWebhook, sendAgain } from "./edit";
export { tellStockLow } from "./tell";
