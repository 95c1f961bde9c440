import "server-only";

export { commentLive } from "./comment";
export { endLive, endSilentLives } from "./end";
export { hideComment, muteWriter, setBlockedWords, stopLive } from "./moderate";
export { pinGoods } from "./pin";
export { cancelLive, planLive } from "./plan";
export { startLive } from "./start";
