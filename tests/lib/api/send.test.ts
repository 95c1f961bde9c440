import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packedOnItsWay, send } from "@/lib/api/send";
import { told } from "@/lib/platform/route";
import { csvFile } from "@/lib/platform/sheets";

const from = (headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/search", { headers });

const long = { words: Array.from({ length: 200 }, (_, turn) => `小米 ${turn}`) };
const open = { cache: "public, max-age=60" };

test("what is short is not packed, and by itself nobody keeps it", async () => {
  const answer = await send(from({ "accept-encoding": "gzip" }), told({ cartCount: 1 }));
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("etag")).toBeNull();
  expect(await answer.json()).toEqual({ cartCount: 1 });
});

test.each([
  ["gzip, br", true],
  ["br;q=1, gzip;q=0.5", true],
  ["gzip;q=0", false],
  ["br", false],
  ["", false],
])("who says accept-encoding %j gets it packed: %j", async (accepted, isPacked) => {
  const answer = await send(from({ "accept-encoding": accepted }), told(long));
  expect(answer.headers.get("vary")).toBe("Accept-Encoding");
  expect(answer.headers.get("content-encoding")).toBe(isPacked ? "gzip" : null);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(JSON.parse(String(isPacked ? gunzipSync(bytes) : bytes))).toEqual(long);
});

test("who packs by themselves get it as it is", async () => {
  const answer = await send(from({ "accept-encoding": "gzip" }), told(long), false);
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(await answer.json()).toEqual(long);
});

test("what may be kept has a name, and who has it is told so", async () => {
  const first = await send(from(), told(long, open));
  const etag = first.headers.get("etag") ?? "";
  const again = await send(from({ "if-none-match": etag }), told(long, open));
  expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: null });
  const changed = await send(from({ "if-none-match": etag }), told({ ...long, more: 1 }, open));
  expect(changed.status).toBe(200);
});

test("a table is packed while it is read", async () => {
  const table = () => csvFile("orders", ["number"], [["D1"], ["D2"]]);
  const answer = packedOnItsWay(from({ "accept-encoding": "gzip" }), table());
  expect(answer.headers.get("content-disposition")).toContain("orders.csv");
  const bytes = gunzipSync(Buffer.from(await answer.arrayBuffer()));
  expect(String(bytes)).toBe("\uFEFFnumber\r\nD1\r\nD2\r\n");
  expect(packedOnItsWay(from(), table()).headers.get("content-encoding")).toBeNull();
});
