import "server-only";

export { agreeToDelay } from "./agree";
export { askForDelay } from "./ask";
