import "server-only";

export { findAbout, findShopToAsk, mayWrite } from "./about";
export { findSmsChoice } from "./choice";
export { findConversation, findConversationWith, listOrdersBeside } from "./find";
export { findGoodsToShow } from "./goods";
export { hasClip, isInConversation } from "./has-clip";
export { countUnread, countWaiting, listConversations } from "./list";
export { listOwnWords } from "./own-words";
export { listQuickAnswers } from "./quick-list";
export { countReports, listReports } from "./reports";
export { listOverdueShops, listUnanswered } from "./unanswered";
