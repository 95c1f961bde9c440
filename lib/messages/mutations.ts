import "server-only";

export { markReadByBuyer, markReadByShop } from "./mark-read";
export { takeBackAsBuyer, takeBackAsShop } from "./take-back";
export { tellUnread } from "./tell";
export { answerBuyer, writeToShop } from "./write";
