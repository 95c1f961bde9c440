import "server-only";

export { changeLimits } from "./change";
