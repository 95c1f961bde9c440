import { expect, test } from "vitest";
import { pictureFirst } from "@/server/front/picture-first.mjs";

const picture = '<img src="/millet.webp" alt="小米" fetchPriority="high"/>';
const hint = '<link rel="preload" as="script" fetchPriority="low" href="/b.js"/>';
const head = `<head>${hint}<script src="/a.js" async=""></script></head>`;
const text =
  "<p>&lt;script src=&quot;/evil.js&quot; async=&quot;&quot;&gt;</p><script>self.row=1</script>";
const page = (content: string) =>
  `<html>${head}<body>${content}${text}<script src="/b.js" async=""></script></body></html>`;

test("scripts are named to the page once, in their order, and wait", () => {
  const changed = pictureFirst(page(picture));
  expect(changed).not.toContain('src="/a.js"');
  expect(changed).not.toContain('/b.js"/>');
  expect(changed).toMatch(
    /<script>\(function begin\(files\).*\}\)\(\["\/a\.js","\/b\.js"\]\)<\/script><\/body>/,
  );
});

test("all else stays: the picture, what somebody wrote, the page's own rows", () => {
  const changed = pictureFirst(page(picture));
  expect(changed).toContain(picture + text);
});

test("a page without a first picture stays as it is", () => {
  const plain = page('<img src="/small.webp" alt="" loading="lazy"/>');
  expect(pictureFirst(plain)).toBe(plain);
});
