import { expect, test } from "vitest";
import { readPush, signPush } from "@/lib/shipping/queries";

const now = new Date("2026-11-21T08:00:00Z");
const seconds = now.getTime() / 1000;
const body = JSON.stringify({
  waybill: "YT8962646785389",
  status: "IN_TRANSIT",
  placeZh: "石家庄转运中心",
  at: "2026-11-21T15:40:00+08:00",
});
const push = (code: string, time: number, text = body) => ({
  code,
  timestamp: String(time),
  signature: signPush(code, time, text),
  body: text,
});

test("a signed message is a fact", () => {
  expect(readPush(push("YTO", seconds), now)).toEqual({
    ok: true,
    data: {
      carrierCode: "YTO",
      waybill: "YT8962646785389",
      status: "IN_TRANSIT",
      place: { zh: "石家庄转运中心", en: "" },
      at: new Date("2026-11-21T07:40:00Z"),
    },
  });
});

test.each([
  ["another carrier's signature", { ...push("SF", seconds), code: "YTO" }],
  ["a changed body", { ...push("YTO", seconds), body: body.replace("IN_TRANSIT", "DELIVERED") }],
  ["an old message", push("YTO", seconds - 301)],
  ["one from the future", push("YTO", seconds + 301)],
  ["no signature", { ...push("YTO", seconds), signature: null }],
  ["no time", { ...push("YTO", seconds), timestamp: null }],
])("%s is refused", (_what, message) => {
  expect(readPush(message, now)).toEqual({ ok: false, code: "SIGNATURE_INVALID" });
});

test.each([
  "{",
  "[]",
  '{"waybill":"YT8962646785389","status":"DRAFT","at":"2026-11-21T07:40:00Z"}',
])("%s is not a fact", (text) => {
  const signed = push("YTO", seconds, text);
  expect(readPush(signed, now)).toEqual({ ok: false, code: "INVALID_INPUT" });
});
