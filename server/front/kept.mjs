import { createHash } from "node:crypto";
import { get } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { inlineStyles } from "./inline-styles.mjs";
import { packBrotli } from "./packer.mjs";
import { pictureFirst } from "./picture-first.mjs";
import { plainOf } from "./send.mjs";
import { storeAnswers } from "./store.mjs";

const LIFE_MS = 60_000;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_WAITING = 200;

const packGzip = promisify(gzip);

const isPage = /^text\/html/;
const isText = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg)/;
const isPicture = /^image\//;

const isFixed = (header) => String(header("cache-control")).includes("immutable");

const isForOne = (header) =>
  header("set-cookie") !== undefined || /private|no-store/.test(String(header("cache-control")));

/** Whether an answer is the same for everybody: Next marks pages that it keeps, and files that never change. */
export function isForEverybody(header) {
  if (isForOne(header)) return false;
  const type = String(header("content-type"));
  const isKept = /HIT|MISS|REVALIDATED/.test(String(header("x-nextjs-cache")));
  return (isText.test(type) || isPicture.test(type)) && (isKept || isFixed(header));
}

/** What a fresh answer has of its own, and (x-nextjs-…) what only Next's router asks; the rest is kept with the page. */
const ofOneAnswer = new Set([
  "accept-ranges",
  "connection",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "last-modified",
  "transfer-encoding",
]);

const isKeptWithIt = (name) => !ofOneAnswer.has(name) && !name.startsWith("x-nextjs-");

const toKeep = ({ headersDistinct }, body) => ({
  headers: Object.entries(headersDistinct).filter(([name]) => isKeptWithIt(name)),
  etag: `W/"${createHash("sha1").update(body).digest("base64url")}"`,
});

/** Asks Next itself, past what is kept. */
export const askNext = (url) =>
  new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "identity", "cache-control": "no-cache" };
    get(url, { headers }, (message) => {
      const parts = [];
      message.on("data", (part) => parts.push(part));
      message.on("end", () => resolve({ body: Buffer.concat(parts), message }));
      message.on("error", reject);
    }).on("error", reject);
  });

/**
 * Keeps what Next answers to everybody alike ready to send: read once, hashed once, packed once when asked again.
 * Of text only the packed forms stay in memory.
 * `origin` is where Next itself can be asked.
 */
export function keepAnswers(origin) {
  const answers = storeAnswers(MOST_BYTES);
  const waiting = new Set();
  const toPack = new Set();
  let generation = 0;
  let isLearning = false;
  let isPacking = false;

  /** The text of a file that never changes; kept like any other. */
  async function readFixed(path) {
    if (!answers.get(path)) await learnOne(path);
    const file = answers.get(path);
    if (!file?.isFixed) throw new Error(`${path} is no file that stays`);
    return `${plainOf(file)}`;
  }

  /** Asks Next itself; what did not change keeps its packed forms. */
  async function learnOne(path) {
    const begun = generation;
    const { body: answer, message } = await askNext(origin + path);
    const header = (name) => message.headers[name];
    if (message.statusCode !== 200 || !isForEverybody(header)) return;
    const body = isPage.test(header("content-type"))
      ? Buffer.from(pictureFirst(await inlineStyles(`${answer}`, readFixed)))
      : answer;
    const life = { generation: begun, until: Date.now() + LIFE_MS, isFixed: isFixed(header) };
    const kept = { ...life, ...toKeep(message, body) };
    const before = answers.get(path);
    if (before?.etag === kept.etag) return answers.put(path, { ...before, ...life });
    const isPacked = isText.test(header("content-type"));
    answers.put(path, { ...kept, ...(isPacked ? { gzip: await packGzip(body) } : { body }) });
  }

  /** Brotli costs a tenth of a second and more: only for what is asked for again, one after the other. */
  async function packAll() {
    if (isPacking) return;
    isPacking = true;
    for (const path of toPack) {
      const kept = answers.get(path);
      const br = kept && (await packBrotli(plainOf(kept)));
      toPack.delete(path);
      const now = answers.get(path);
      if (br && now?.etag === kept.etag) answers.put(path, { ...now, br });
    }
    isPacking = false;
  }

  async function learnAll() {
    if (isLearning) return;
    isLearning = true;
    for (const path of waiting) {
      waiting.delete(path);
      await learnOne(path).catch(() => undefined);
    }
    isLearning = false;
  }

  return {
    /** The answer kept for a path, unless something was spoiled since. */
    find(path) {
      const kept = answers.get(path);
      const isGood = kept?.generation === generation && kept.until > Date.now();
      if (!isGood && !kept?.isFixed) return null;
      answers.touch(path);
      if (kept.gzip && !kept.br) {
        toPack.add(path);
        void packAll();
      }
      return kept;
    },
    /** The page as it was when it was last well, however old; null for what was never kept. */
    last: (path) => answers.get(path) ?? null,
    /** Next has just answered this path: asks for it once more, to keep it. */
    learn(path) {
      if (waiting.size < MOST_WAITING) waiting.add(path);
      void learnAll();
    },
    /** Something was spoiled: nothing is sent before Next was asked again. */
    forget() {
      generation += 1;
    },
  };
}
