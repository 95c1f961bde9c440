import sharp from "sharp";
import { scan } from "../support/scan";
import { open } from "./support/steps";
import { expect, test } from "./support/test";

async function readCode(poster: Buffer) {
  const { data, info } = await sharp(poster)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return scan({ ...info, grey: new Uint8ClampedArray(data) }, "QRCode");
}

test("who scans the poster comes to the product", async ({ page, lang, say }) => {
  await open({ page, lang, say }, "/products/taihang-yellow-millet");
  await page
    .getByRole("button", { name: say("product.share.open") })
    .filter({ visible: true })
    .click();
  const poster = page.locator("dialog[open] img");
  await expect(poster).toHaveAttribute("src", /^data:image\/png/);
  const [, bytes = ""] = ((await poster.getAttribute("src")) ?? "").split(",");
  expect(await readCode(Buffer.from(bytes, "base64"))).toBe(page.url());
});
