import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { brotliCompressSync, constants as zlib } from "node:zlib";

const options = { params: { [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT } };

// On Linux the priority is this thread's alone, elsewhere it would be the whole process's.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

parentPort.on("message", ({ turn, body }) => {
  parentPort.postMessage({ turn, packed: brotliCompressSync(body, options) });
});
