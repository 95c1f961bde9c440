import type { Page } from "@playwright/test";
import { microphone } from "./support/microphone";
import { open, signIn, type Visit } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";
const PHOTOS = ["prisma/seed/images/millet/1080.webp", "prisma/seed/images/walnuts/1080.webp"];

test.use(microphone);

/** Speaks for a second and keeps it. */
async function speak({ page, say }: Visit) {
  await page.getByRole("button", { name: say("media.voice.start") }).click();
  // A recording has a length only once the clock has moved.
  const [before = ""] = say("media.voice.recording").split("{");
  await expect(page.getByText(new RegExp(`${before}[1-9]`))).toBeVisible();
  await page.getByRole("button", { name: say("media.voice.stop") }).click();
  await page.getByRole("button", { name: say("media.voice.keep") }).click();
  await expect(page.getByRole("button", { name: say("media.voice.remove") })).toBeVisible();
}

/** The shopper's button plays what was recorded. */
async function hear(page: Page, name: RegExp) {
  const voice = page.waitForResponse((answer) => /\/media\//.test(answer.url()));
  await page.getByRole("button", { name }).first().click();
  expect((await voice).status()).toBeLessThan(300);
}

async function listWithTwoPhotos(visit: Visit, title: string) {
  const { page, say } = visit;
  await open(visit, "/sell/products/new");
  await page.locator("input[type=file]").last().setInputFiles(PHOTOS);
  const pictures = page.getByRole("main").getByRole("img");
  await expect(pictures).toHaveCount(2);
  const sizes = await pictures.evaluateAll((all) =>
    all.map((one) => one instanceof HTMLImageElement && one.naturalWidth === one.naturalHeight),
  );
  expect(sizes).toEqual([true, true]);
  const before = await pictures.nth(1).getAttribute("src");
  await page.getByRole("button", { name: say("media.turn").replace("{number}", "2") }).click();
  await expect(pictures.nth(1)).not.toHaveAttribute("src", before ?? "");
  await page.getByRole("button", { name: say("media.first").replace("{number}", "2") }).click();
  const next = page.getByRole("button", { name: say("listing.new.next") });
  await next.click();
  for (const text of [title, "12", "2", "9"]) {
    await page.keyboard.type(text);
    await next.click();
  }
  await page.getByRole("button", { name: say("listing.new.publish") }).click();
  await expect(page.getByText(say("listing.listed.live"))).toBeVisible();
  await page.getByRole("link", { name: say("listing.listed.more") }).click();
  await page.waitForURL(/\/sell\/products\/[\da-f-]{36}$/);
}

test("goods with two photos, a spoken story, a copy; hidden and brought back", async ({
  page,
  lang,
  say,
}) => {
  test.setTimeout(180_000);
  const visit = { page, lang, say };
  const title = lang === "zh" ? "全套小米" : "全套二号小米";
  await signIn(visit, SELLER, "/sell");
  await listWithTwoPhotos(visit, title);
  const shelf = new URL(page.url()).pathname;

  await page.getByRole("link", { name: say("listing.parts.story.title") }).click();
  await speak(visit);
  await expect(page.getByText(say("listing.voice.kept"))).toBeVisible();

  await page.goto(shelf);
  await page.getByRole("link", { name: say("listing.look") }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.waitForURL((url) => !url.pathname.includes("/sell/"));
  const shown = page.url();
  await hear(page, new RegExp(`^${say("product.hear").split("{")[0]?.trim()}`));

  await page.goto(shelf);
  await page.getByRole("button", { name: say("listing.tools.hide") }).click();
  await expect(page.getByText(say("listing.tools.hidden"))).toBeVisible();
  const status = async () => (await page.request.get(shown)).status();
  await expect.poll(status).toBe(404);
  await page.getByRole("button", { name: say("listing.tools.undo") }).click();
  await expect.poll(status).toBe(200);

  await page.getByRole("button", { name: say("listing.tools.copy") }).click();
  await page.waitForURL(
    (url) => url.pathname !== shelf && /\/sell\/products\/[\da-f-]{36}$/.test(url.pathname),
  );
  await expect(page.getByText(say("listing.status.DRAFT")).first()).toBeVisible();
});
