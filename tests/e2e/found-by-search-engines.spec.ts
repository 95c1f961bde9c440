import { open } from "./support/steps";
import { expect, test } from "./support/test";

const PATH = "/products/taihang-yellow-millet";

test("a product's page says what it is, what it costs, and that there is one in each language", async ({
  page,
  lang,
  say,
  baseURL,
}) => {
  await open({ page, lang, say }, PATH);
  const facts = (await page.locator("script[type='application/ld+json']").allTextContents()).map(
    (text) => JSON.parse(text),
  );
  const [product, crumbs] = ["Product", "BreadcrumbList"].map((type) =>
    facts.find((fact) => fact["@type"] === type),
  );
  expect(product.name).toBe(await page.locator("h1").textContent());
  expect(product.offers[0]).toMatchObject({
    "@type": "Offer",
    price: "11.50",
    priceCurrency: "CNY",
    availability: "https://schema.org/InStock",
  });
  expect(crumbs.itemListElement.at(-1).item).toBe(page.url());

  const head = page.locator("head");
  await expect(head.locator("link[rel=canonical]")).toHaveAttribute("href", page.url());
  for (const locale of ["zh", "en"]) {
    await expect(head.locator(`link[rel=alternate][hreflang=${locale}]`)).toHaveAttribute(
      "href",
      `${baseURL}/${locale}${PATH}`,
    );
  }
  await expect(head.locator("meta[property='og:title']")).toHaveAttribute("content", product.name);
  const picture = await head.locator("meta[property='og:image']").getAttribute("content");
  expect((await page.request.get(picture ?? "")).headers()["content-type"]).toBe("image/webp");
});

test("search engines find every public page and no private one; phones find the icons", async ({
  request,
  baseURL,
}) => {
  const text = async (path: string) => (await request.get(path)).text();
  expect(await text("/sitemap.xml")).toContain(`${baseURL}/en/villages/guyangping`);
  expect(await text("/products/sitemap/0.xml")).toContain(`${baseURL}/zh${PATH}`);
  const robots = await text("/robots.txt");
  for (const zone of ["search", "cart", "orders", "invites", "sell", "station", "county"]) {
    expect(robots).toContain(`Disallow: /zh/${zone}\n`);
  }
  const { icons } = await (await request.get("/manifest.webmanifest")).json();
  for (const { src } of icons) expect((await request.get(src)).ok()).toBe(true);
});
