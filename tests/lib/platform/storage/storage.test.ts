import { expect, test } from "vitest";
import { read, store } from "@/lib/platform/storage";

test("what is stored comes back", async () => {
  await store("images/abc/320.webp", new TextEncoder().encode("picture"));
  expect(new TextDecoder().decode((await read("images/abc/320.webp")) ?? undefined)).toBe(
    "picture",
  );
});

test.each([
  "../package.json",
  "images/../../package.json",
  "/etc/passwd",
  "images",
  "images//x.webp",
  "images/%2e%2e/x",
  "images/a\0b.webp",
  "",
])("%j leads nowhere", async (key) => {
  expect(await read(key)).toBeNull();
});
