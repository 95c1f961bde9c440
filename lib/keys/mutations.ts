import "server-only";

export { addKey, bringKeyBack, endKey } from "./edit";
export { noteUse } from "./use";
