import "server-only";

export { writeToBuyer } from "./begin";
export { blockBuyer, blockShop } from "./block";
export { chooseSms, forgetChoice } from "./choice";
export { hearAsBuyer, hearAsShop } from "./hear";
export { markReadByBuyer, markReadByShop } from "./mark-read";
export { dropQuickAnswer, keepQuickAnswer, putAnswerFirst } from "./quick";
export { reportBuyer, reportShop, settleReport } from "./report";
export { smsUnread } from "./sms";
export { takeBackAsBuyer, takeBackAsShop } from "./take-back";
export { tellUnread } from "./tell";
export { answerBuyer, writeToShop } from "./write";
