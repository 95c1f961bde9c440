import "server-only";
import { parseEnv } from "./schema";

/** The process environment, parsed once; nobody else reads process.env. */
export const env = parseEnv(process.env);
