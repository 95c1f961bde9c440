import "server-only";

export {
  countOnAir,
  countOverseen,
  type LiveLists,
  listLives,
  listLivesForCounty,
  listLivesOfShop,
} from "./cards";
export { handleLive } from "./edge";
export { listGoodsToShow } from "./goods";
export { listOwnComments } from "./own-comments";
export { isInSight } from "./reach";
export { findRoom, findStudio } from "./room";
export { listBlockedWords } from "./words";
