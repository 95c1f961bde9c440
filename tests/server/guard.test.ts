import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { countCrowd } from "@/server/front/crowd.mjs";
import { refusalOf } from "@/server/front/guard.mjs";
import { rescue } from "@/server/front/rescue.mjs";

test.each(["PUT", "DELETE", "PATCH", "PROPFIND", "TRACE", "CONNECT"])(
  "%s is no method here",
  (method) => {
    expect(refusalOf({ method, url: "/zh" })).toBe(405);
  },
);

test.each(["http://evil.example/zh", "//evil.example", "/\\evil.example", "*", ""])(
  "%s is no address of this shop",
  (url) => {
    expect(refusalOf({ method: "GET", url })).toBe(400);
  },
);

test.each(["/", "/zh?next=//evil.example", "/api/me"])("%s goes on", (url) => {
  expect(refusalOf({ method: "GET", url })).toBeNull();
});

const from = (address: string) => ({ headers: { "x-forwarded-for": address } });

test("one address asks for three hundred pages a minute, another for its own", () => {
  let time = 0;
  const crowd = countCrowd(1, () => time);
  const answers = Array.from({ length: 301 }, () => crowd.isOver(from("203.0.113.7")));
  expect(answers.indexOf(true)).toBe(300);
  expect(crowd.isOver(from("203.0.113.8"))).toBe(false);
  time = 61_000;
  expect(crowd.isOver(from("203.0.113.7"))).toBe(false);
});

test("where callers can't be told apart none is refused for another", () => {
  const crowd = countCrowd(0);
  const answers = Array.from({ length: 400 }, () => crowd.isOver(from("203.0.113.7")));
  expect(answers.includes(true)).toBe(false);
});

const copy = {
  body: Buffer.from("as it was"),
  headers: [["content-type", "text/plain"]],
  etag: 'W/"1"',
};

type Answering = (response: ServerResponse) => void;

/** What a visitor gets of a page of which a copy is kept, when Next answers so. */
async function answered(by: Answering) {
  const server = createServer((asked, response) => {
    response.setHeader("X-Broken", "1");
    rescue(asked, response, copy);
    by(response);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}/`);
  const seen = {
    status: answer.status,
    text: await answer.text(),
    odd: answer.headers.get("x-broken"),
  };
  server.closeAllConnections();
  server.close();
  return seen;
}

const good = { status: 200, text: "as it was", odd: null };

test.each<[string, Answering]>([
  ["writeHead", (response) => void response.writeHead(500).end("broken")],
  [
    "a status and an end",
    (response) => void Object.assign(response, { statusCode: 503 }).end("broken"),
  ],
  [
    "pieces",
    (response) => {
      response.statusCode = 500;
      response.write("bro");
      response.end("ken");
    },
  ],
])("an answer of a broken server by %s becomes the last good copy", async (_, by) => {
  expect(await answered(by)).toEqual(good);
});

test("every other answer stays what it is", async () => {
  const seen = await answered((response) => void response.writeHead(404).end("none"));
  expect(seen).toEqual({ status: 404, text: "none", odd: "1" });
});

test("film is put below its own address, and only there", () => {
  expect(refusalOf({ method: "PUT", url: "/live/1/e1/0.m4s" })).toBeNull();
  expect(refusalOf({ method: "PUT", url: "/zh/live/1/e1/0.m4s" })).toBe(405);
  expect(refusalOf({ method: "DELETE", url: "/live/1/e1/0.m4s" })).toBe(405);
});
