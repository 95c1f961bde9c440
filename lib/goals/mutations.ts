import "server-only";

export { setGoal } from "./set";
