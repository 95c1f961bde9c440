import { expect, test } from "vitest";
import { inlineStyles } from "@/server/front/inline-styles.mjs";

const HREF = "/_next/static/chunks/a1.css";
const link = (rest = "") => `<link rel="stylesheet" href="${HREF}" data-precedence="next"${rest}/>`;
const page = (head: string) => `<html><head>${head}</head><body><p>$&amp; 小米</p></body></html>`;
const reading = (sheet: string) => async (href: string) => {
  expect(href).toBe(HREF);
  return sheet;
};

test("a page carries its sheet, and the link is off and in its place", async () => {
  const inlined = await inlineStyles(page(link()), reading(".a{color:red}"));
  expect(inlined).toBe(page(`<style>.a{color:red}</style>${link(' disabled=""')}`));
});

test("addresses in the sheet are still meant from its folder", async () => {
  const sheet =
    '@font-face{src:url(../media/s.woff2),url("x.woff2")}.a{mask:url(/w.svg)}.b{background:url("data:image/svg+xml,x")}';
  const inlined = await inlineStyles(page(link()), reading(sheet));
  expect(inlined).toContain("url(/_next/static/media/s.woff2),url(/_next/static/chunks/x.woff2)");
  expect(inlined).toContain('mask:url(/w.svg)}.b{background:url("data:image/svg+xml,x")}');
});

test("nothing in a sheet ends it early", async () => {
  const inlined = await inlineStyles(page(link()), reading('.a::after{content:"</style>$1"}'));
  expect(inlined).toContain('content:"<\\/style>$1"');
});

test("a page without a sheet, and a sheet from elsewhere, stay", async () => {
  const plain = page('<link rel="stylesheet" href="/other.css"/>');
  expect(await inlineStyles(plain, reading(""))).toBe(plain);
});

test("a sheet that can't be read is said, and the page isn't changed by halves", async () => {
  const unread = async () => Promise.reject(new Error("404"));
  await expect(inlineStyles(page(link()), unread)).rejects.toThrow("404");
});
