/** Starts the built shop on PORT: in one process, or in WEB_CONCURRENCY of them. */
import { fileURLToPath } from "node:url";
import { runProcesses } from "./processes.mjs";

const wanted = Number(process.env.WEB_CONCURRENCY ?? 1);

if (wanted > 1) runProcesses(fileURLToPath(import.meta.resolve("./process.mjs")), wanted);
else await import("./process.mjs");
