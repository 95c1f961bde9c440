import "server-only";

export { writeCosts } from "./write";
