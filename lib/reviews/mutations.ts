import "server-only";

export { answerReview } from "./answer";
export { hideReview, showReview } from "./hide";
export { followUp, writeReview } from "./write";
