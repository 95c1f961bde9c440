import "server-only";

export { publishMonth, writeMonth } from "./publish";
