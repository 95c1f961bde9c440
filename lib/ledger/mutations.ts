import "server-only";

export { takeSnapshot } from "./snapshot";
