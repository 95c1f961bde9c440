import "server-only";

export { forgetLikes, likeVideo } from "./like";
export { postVideo } from "./post";
export { forgetRemoved, removeVideo } from "./remove";
export { showVideo, takeDownVideo } from "./take-down";
