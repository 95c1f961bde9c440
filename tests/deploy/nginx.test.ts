import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasNginx, startNginx } from "./nginx";

const asked: string[] = [];
let openLine: ServerResponse | undefined;

/** A stand-in for a process of the shop that says what reached it. */
function answer(request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? "";
  asked.push(`${request.method} ${path}`);
  if (path === "/rt/line") {
    openLine = response;
    response.writeHead(200, { "content-type": "text/event-stream" });
    return void response.write("data: first\n\n");
  }
  if (path.startsWith("/media/")) {
    response.setHeader("cache-control", "public, max-age=31536000, immutable");
    return void response.end("picture");
  }
  let bytes = 0;
  request.on("data", (part: Buffer) => (bytes += part.length));
  request.on("end", () => response.end(JSON.stringify({ bytes, headers: request.headers })));
}

const listen = (server: Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );

describe.skipIf(!hasNginx)("the shop behind our nginx", () => {
  const shops = [createServer(answer), createServer(answer)];
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    nginx = await startNginx(await Promise.all(shops.map(listen)));
  });
  afterAll(async () => {
    openLine?.end();
    await nginx.stop();
    for (const shop of shops) shop.close();
  });

  test("hears who called, whatever the caller wrote", async () => {
    const forged = { "x-forwarded-for": "6.6.6.6", "x-forwarded-proto": "gopher" };
    const { headers } = await (await fetch(`${nginx.origin}/zh`, { headers: forged })).json();
    expect(headers).toMatchObject({ "x-forwarded-for": "127.0.0.1", "x-forwarded-proto": "http" });
  });

  test("gets a film of 16 MB whole, and nothing of 21 MB", async () => {
    const send = (bytes: number) =>
      fetch(`${nginx.origin}/api/uploads?kind=video`, {
        method: "POST",
        body: new Uint8Array(bytes),
      });
    const film = 16 * 1024 * 1024;
    expect(await (await send(film)).json()).toMatchObject({ bytes: film });
    expect((await send(21 * 1024 * 1024)).status).toBe(413);
  });

  test("tells of what happens while its line is open", async () => {
    const response = await fetch(`${nginx.origin}/rt/line`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe("data: first\n\n");
    openLine?.write("data: second\n\n");
    expect((await reader?.read())?.value).toBe("data: second\n\n");
    await reader?.cancel();
  });

  test("is asked for a picture once", async () => {
    const path = "/media/images/abc/720.avif";
    const [first, again] = [await fetch(nginx.origin + path), await fetch(nginx.origin + path)];
    expect([first, again].map(({ headers }) => headers.get("x-cache"))).toEqual(["MISS", "HIT"]);
    expect(asked.filter((line) => line.endsWith(path))).toHaveLength(1);
  });

  test("shows its figures to nobody outside", async () => {
    expect((await fetch(`${nginx.origin}/api/metrics`)).status).toBe(404);
    expect(asked.some((line) => line.includes("metrics"))).toBe(false);
  });

  test("sends who comes without TLS to the safe address", async () => {
    const { status, headers } = await fetch(`${nginx.http}/zh/cart?a=1`, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([301, "https://127.0.0.1/zh/cart?a=1"]);
  });

  test("loses a process: pages come from the other one, and an order reaches no second one by itself", async () => {
    const [gone] = shops;
    gone?.closeAllConnections();
    await new Promise((resolve) => gone?.close(resolve));
    const pages = await Promise.all(
      Array.from({ length: 8 }, () => fetch(`${nginx.origin}/zh/products`)),
    );
    expect(pages.map(({ status }) => status)).toEqual(Array(8).fill(200));
    asked.length = 0;
    await fetch(`${nginx.origin}/api/v1/checkout.placeOrder`, { method: "POST", body: "{}" });
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
