import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepAnswers } from "@/server/front/kept.mjs";
import { plainOf, sendKept } from "@/server/front/send.mjs";
import { eventually } from "@/tests/support/eventually";

const PAGE = { "content-type": "text/html; charset=utf-8", "x-nextjs-cache": "HIT" };

let text = "";
let answerHeaders: Record<string, string> = PAGE;
let status = 200;
let asked = 0;
let hold: Promise<void> = Promise.resolve();

/** Stands where Next stands. */
const next = createServer(async (_request, response) => {
  asked += 1;
  const now = text;
  await hold;
  response.writeHead(status, answerHeaders).end(now);
});
let origin = "";

beforeEach(async () => {
  [text, answerHeaders, status, asked, hold] = [
    "小米 ".repeat(400),
    PAGE,
    200,
    0,
    Promise.resolve(),
  ];
  await new Promise<void>((ready) => next.listen(0, "localhost", ready));
  origin = `http://localhost:${(next.address() as AddressInfo).port}`;
});

afterEach(async () => {
  next.closeAllConnections();
  await new Promise((closed) => next.close(closed));
});

const isAsked = (times: number) => eventually(() => expect(asked).toBe(times));

async function keep(front: ReturnType<typeof keepAnswers>) {
  front.learn("/zh");
  return eventually(() => {
    const kept = front.find("/zh");
    expect(kept?.br).toBeDefined();
    return kept;
  });
}

describe("what is kept", () => {
  test("a page that Next keeps for everybody, packed", async () => {
    const kept = await keep(keepAnswers(origin));
    expect(brotliDecompressSync(kept.br).toString()).toBe(text);
    expect(kept.br.length).toBeLessThan(text.length / 10);
  });

  test("packed by brotli only when somebody asks for it again", async () => {
    const front = keepAnswers(origin);
    front.learn("/zh");
    const first = await eventually(() => {
      const kept = front.find("/zh");
      expect(kept).not.toBeNull();
      return kept;
    });
    expect(first?.gzip).toBeDefined();
    expect(first?.br).toBeUndefined();
    await eventually(() => expect(front.find("/zh")?.br).toBeDefined());
  });

  test.each([
    ["a page made for one visitor", { "content-type": "text/html", "cache-control": "no-store" }],
    ["a page that sets a cookie", { ...PAGE, "set-cookie": "guest=1; Path=/" }],
    ["a page marked as private", { ...PAGE, "cache-control": "private, max-age=60" }],
    ["a file that is nobody else's", { ...PAGE, "cache-control": "no-store, immutable" }],
    ["a page that Next itself calls stale", { ...PAGE, "x-nextjs-cache": "STALE" }],
    ["a sound", { "content-type": "audio/webm", "cache-control": "public, immutable" }],
  ])("not %s", async (_name, headers) => {
    answerHeaders = headers;
    const front = keepAnswers(origin);
    front.learn("/zh");
    await isAsked(1);
    front.learn("/other");
    await isAsked(2);
    expect(front.find("/zh")).toBeNull();
  });

  test("not what Next could not answer", async () => {
    status = 500;
    const front = keepAnswers(origin);
    front.learn("/zh");
    await isAsked(1);
    front.learn("/other");
    await isAsked(2);
    expect(front.find("/zh")).toBeNull();
  });
});

describe("after something was spoiled", () => {
  test("nothing is sent before Next was asked again", async () => {
    const front = keepAnswers(origin);
    await keep(front);
    front.forget();
    expect(front.find("/zh")).toBeNull();
    text = "新米 ".repeat(400);
    const kept = await keep(front);
    expect(`${plainOf(kept)}`).toBe(text);
  });

  test("an answer that Next began before is not sent", async () => {
    const front = keepAnswers(origin);
    let release = () => {};
    hold = new Promise((resolve) => {
      release = resolve;
    });
    front.learn("/zh");
    await isAsked(1);
    front.forget();
    release();
    front.learn("/other");
    await isAsked(2);
    expect(front.find("/zh")).toBeNull();
  });

  test("a file that never changes is sent all the same", async () => {
    answerHeaders = { "content-type": "image/webp", "cache-control": "public, immutable" };
    const front = keepAnswers(origin);
    front.learn("/media/a.webp");
    await eventually(() => expect(front.find("/media/a.webp")).not.toBeNull());
    front.forget();
    expect(front.find("/media/a.webp")?.body.toString()).toBe(text);
  });

  test("a page that did not change keeps its packed form", async () => {
    const front = keepAnswers(origin);
    const before = await keep(front);
    front.forget();
    const after = await keep(front);
    expect(asked).toBe(2);
    expect(after.br).toBe(before.br);
  });
});

describe("what is sent", () => {
  async function send(headers: IncomingHttpHeaders, method = "GET") {
    const kept = await keep(keepAnswers(origin));
    const sender = createServer((request, response: ServerResponse) =>
      sendKept(
        { method: request.method, headers: { ...request.headers, ...headers } },
        response,
        kept,
      ),
    );
    await new Promise<void>((ready) => sender.listen(0, "localhost", ready));
    const answer = await fetch(`http://localhost:${(sender.address() as AddressInfo).port}`, {
      method,
    });
    const body = await answer.text();
    sender.closeAllConnections();
    await new Promise((closed) => sender.close(closed));
    return { answer, body, kept };
  }

  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", null],
  ])("the smallest form of %s", async (accepted, coding) => {
    const { answer, body } = await send({ "accept-encoding": accepted });
    expect(answer.headers.get("content-encoding")).toBe(coding);
    expect(body).toBe(text);
  });

  test("only that it is still good, to who has it", async () => {
    const { kept } = await send({});
    const { answer, body } = await send({ "if-none-match": kept.etag });
    expect(answer.status).toBe(304);
    expect(body).toBe("");
  });

  test("no body to HEAD", async () => {
    const { answer, body } = await send({ "accept-encoding": "identity" }, "HEAD");
    expect(answer.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    expect(body).toBe("");
  });
});
