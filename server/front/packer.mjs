import { Worker } from "node:worker_threads";

const waiting = new Map();
let thread;
let last = 0;

function answer(turn, packed) {
  waiting.get(turn)?.(packed && Buffer.from(packed));
  waiting.delete(turn);
}

function start() {
  const begun = new Worker(new URL("./pack-thread.mjs", import.meta.url));
  begun.unref();
  begun.on("message", ({ turn, packed }) => answer(turn, packed));
  // What can't be packed is sent by gzip; the next page begins another thread.
  begun.on("error", () => {
    thread = undefined;
    for (const turn of waiting.keys()) answer(turn, null);
  });
  return begun;
}

/**
 * The bytes packed by brotli, or null. A page takes a tenth of a second and more, so this is done in a thread
 * of its own, and orders come before it.
 */
export function packBrotli(body) {
  thread ??= start();
  last += 1;
  const turn = last;
  return new Promise((resolve) => {
    waiting.set(turn, resolve);
    thread.postMessage({ turn, body });
  });
}
