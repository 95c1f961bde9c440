import { expect, test } from "vitest";
import { isHeic } from "@/components/shared/media/heic";

const file = (text: string) => new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))]);

test.each([
  ["an iPhone's photo", "\0\0\0\x24ftypheic\0\0\0\0mif1heic", true],
  ["an Android's photo", "\0\0\0\x18ftypmif1\0\0\0\0", true],
  ["a burst", "\0\0\0\x18ftyphevc\0\0\0\0", true],
  ["a film", "\0\0\0\x18ftypmp42\0\0\0\0", false],
  ["AVIF", "\0\0\0\x18ftypavif\0\0\0\0", false],
  ["a JPEG", "\xff\xd8\xff\xe0\0\x10JFIF", false],
  ["nothing", "", false],
])("%s", async (_, bytes, is) => {
  expect(await isHeic(file(bytes))).toBe(is);
});
