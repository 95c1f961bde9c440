import { createHash } from "node:crypto";
import { get } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { inlineStyles } from "./inline-styles.mjs";
import { pictureFirst } from "./picture-first.mjs";

const LIFE_MS = 60_000;
const MOST_BYTES = 96 * 1024 * 1024;
const MOST_WAITING = 200;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

const brotliOptions = {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

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

const weightOf = ({ body, br, gzip: zip }) => body.length + (br?.length ?? 0) + (zip?.length ?? 0);

const isKeptWithIt = (name) => !ofOneAnswer.has(name) && !name.startsWith("x-nextjs-");

const toKeep = ({ headersDistinct }, body) => ({
  body,
  headers: Object.entries(headersDistinct).filter(([name]) => isKeptWithIt(name)),
  etag: `W/"${createHash("sha1").update(body).digest("base64url")}"`,
});

const ask = (url) =>
  new Promise((resolve, reject) => {
    // `no-cache` goes past what is kept, to Next itself.
    const headers = { "accept-encoding": "identity", "cache-control": "no-cache" };
    get(url, { headers }, (message) => {
      const parts = [];
      message.on("data", (part) => parts.push(part));
      message.on("end", () => resolve({ body: Buffer.concat(parts), message }));
      message.on("error", reject);
    }).on("error", reject);
  });

/**
 * Keeps what Next answers to everybody alike ready to send: read once, hashed once, packed once.
 * `origin` is where Next itself can be asked.
 */
export function keepAnswers(origin) {
  const answers = new Map();
  const waiting = new Set();
  let generation = 0;
  let bytes = 0;
  let isLearning = false;

  function drop(path) {
    const kept = answers.get(path);
    if (!kept) return;
    answers.delete(path);
    bytes -= weightOf(kept);
  }

  function put(path, kept) {
    drop(path);
    answers.set(path, kept);
    bytes += weightOf(kept);
    for (const [oldest] of answers) {
      if (bytes <= MOST_BYTES) break;
      drop(oldest);
    }
  }

  async function readFile(path) {
    const { body, message } = await ask(origin + path);
    if (message.statusCode !== 200) throw new Error(`${path} answered ${message.statusCode}`);
    return `${body}`;
  }

  /** Asks Next itself; what did not change keeps its packed forms, as brotli costs a tenth of a second. */
  async function learnOne(path) {
    const begun = generation;
    const { body: answer, message } = await ask(origin + path);
    const header = (name) => message.headers[name];
    if (message.statusCode !== 200 || !isForEverybody(header)) return;
    const body = isPage.test(header("content-type"))
      ? Buffer.from(pictureFirst(await inlineStyles(`${answer}`, readFile)))
      : answer;
    const life = { generation: begun, until: Date.now() + LIFE_MS, isFixed: isFixed(header) };
    const before = answers.get(path);
    if (before?.body.equals(body)) return put(path, { ...before, ...life });
    const kept = { ...life, ...toKeep(message, body) };
    if (!isText.test(header("content-type"))) return put(path, kept);
    const zipped = { ...kept, gzip: await packGzip(body) };
    put(path, zipped);
    put(path, { ...zipped, br: await packBrotli(body, brotliOptions) });
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
      answers.delete(path);
      answers.set(path, kept);
      return kept;
    },
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
