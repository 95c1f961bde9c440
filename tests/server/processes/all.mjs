import { fileURLToPath } from "node:url";
import { runProcesses } from "../../../server/processes.mjs";

runProcesses(fileURLToPath(import.meta.resolve("./one.mjs")), 2);
