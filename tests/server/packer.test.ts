import { readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { packBrotli } from "@/server/front/packer.mjs";

const niceOf = (thread: string) => {
  const fields = readFileSync(`/proc/self/task/${thread}/stat`, "utf8").replace(/^.*\) /s, "");
  return Number(fields.split(" ")[16]);
};

test("pages are packed whole, each its own", async () => {
  const pages = ["小米", "红枣".repeat(4_000), ""].map((text) => Buffer.from(text));
  const packed = await Promise.all(pages.map(packBrotli));
  expect(packed.map((bytes) => brotliDecompressSync(bytes ?? Buffer.of()))).toEqual(pages);
});

test.runIf(process.platform === "linux")("packing waits for everything else", async () => {
  await packBrotli(Buffer.from("小米"));
  const nice = readdirSync("/proc/self/task").map(niceOf);
  expect(Math.max(...nice)).toBe(10);
  expect(Math.min(...nice)).toBeLessThan(10);
});
