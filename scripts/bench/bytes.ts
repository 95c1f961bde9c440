import type { Browser } from "@playwright/test";
import { withPhone } from "./browser";
import type { Measure } from "./measure";

export type Address = {
  name: string;
  url: string;
  cookies?: { name: string; value: string; url: string }[];
};

/** Kilobytes on the wire: bodies compressed as the server sent them, the document's and its sheets' headers apart. */
type Bytes = {
  headers: number;
  html: number;
  css: number;
  js: number;
  fonts: number;
  images: number;
  other: number;
};

const QUIET_MS = 1_500;
const KILO = 1_024;

const kinds: Record<string, keyof Bytes> = {
  Document: "html",
  Stylesheet: "css",
  Script: "js",
  Font: "fonts",
  Image: "images",
};

/** Addresses of the pictures that can be seen without scrolling. */
const picturesInView = () =>
  [...document.images]
    .filter((image) => {
      const { top, bottom, left, right, width } = image.getBoundingClientRect();
      return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    })
    .map((image) => image.currentSrc);

type Sent = { kind: keyof Bytes; url: string; headers: number; bytes: number };

const isDocument = (kind: keyof Bytes) => kind === "html" || kind === "css";

function sum(requests: readonly Sent[]): Bytes {
  const all: Bytes = { headers: 0, html: 0, css: 0, js: 0, fonts: 0, images: 0, other: 0 };
  for (const { kind, bytes, headers } of requests) {
    const apart = isDocument(kind) ? headers : 0;
    all[kind] += (bytes - apart) / KILO;
    all.headers += apart / KILO;
  }
  return all;
}

/** `onlyGzip` weighs as Next's own server packs, whatever else the browser would take. */
const weigh = (
  browser: Browser,
  { url, cookies = [] }: Address,
  onlyGzip = false,
): Promise<Bytes> =>
  withPhone(browser, cookies, async ({ page, cdp }) => {
    const requests = new Map<string, Sent>();
    await cdp.send("Network.enable");
    if (onlyGzip) await page.setExtraHTTPHeaders({ "accept-encoding": "gzip" });
    cdp.on("Network.responseReceived", ({ requestId, type, response }) => {
      const { url, encodedDataLength: headers } = response;
      requests.set(requestId, { kind: kinds[type] ?? "other", url, headers, bytes: 0 });
    });
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) request.bytes = encodedDataLength;
    });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(QUIET_MS);
    const inView = new Set(await page.evaluate(picturesInView));
    return sum(
      [...requests.values()].filter(({ kind, url }) => kind !== "images" || inView.has(url)),
    );
  });

const GOALS = { js: 35, document: 20, firstScreen: 260 };

const strict = ["home", "category", "product"];

function measuresOf(name: string, bytes: Bytes, beyond: number): Measure[] {
  const group = `Bytes: ${name}`;
  const kb = (label: string, value: number, most?: number): Measure => ({
    group,
    name: label,
    unit: "KB",
    value,
    ...(most !== undefined && { most }),
  });
  const { headers, html, css, js, fonts, images, other } = bytes;
  const isStrict = strict.includes(name);
  return [
    kb("HTML", html),
    kb("CSS", css),
    kb("HTML + CSS", html + css, isStrict ? GOALS.document : undefined),
    kb("their headers", headers),
    kb("JS", js),
    kb("JS beyond the empty page's, both by gzip", beyond, isStrict ? GOALS.js : undefined),
    kb("pictures in view", images),
    kb("fonts", fonts),
    kb(
      "all of the first screen",
      headers + html + css + js + fonts + images + other,
      name === "product" ? GOALS.firstScreen : undefined,
    ),
  ];
}

/** Kept pages are packed by brotli when they are asked for again; private ones never are. */
async function untilPacked({ url }: Address) {
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await fetch(url, { headers: { "accept-encoding": "br" }, redirect: "manual" });
    await answer.text();
    const { headers } = answer;
    if (headers.get("content-encoding") === "br" || headers.has("set-cookie")) return;
    if (/no-store|private/.test(headers.get("cache-control") ?? "")) return;
    await new Promise((later) => setTimeout(later, 250));
  }
}

/** What the first screen of each page costs a phone that comes for the first time. */
export async function measureBytes(
  browser: Browser,
  emptyUrl: string,
  pages: readonly Address[],
): Promise<Measure[]> {
  const empty = await weigh(browser, { name: "empty", url: emptyUrl }, true);
  const measures: Measure[] = [
    { group: "Bytes: empty page", name: "JS", unit: "KB", value: empty.js },
  ];
  for (const page of pages) {
    // The first visit by gzip makes the server keep the page and its files, the second pack them.
    const { js } = await weigh(browser, page, true);
    await weigh(browser, page);
    await untilPacked(page);
    measures.push(...measuresOf(page.name, await weigh(browser, page), js - empty.js));
  }
  return measures;
}
