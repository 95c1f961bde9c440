import type { Page } from "@playwright/test";
import { open, signIn } from "./support/steps";
import { expect, test } from "./support/test";

const SELLER = "13800138001";

type Answer = { ok: boolean; data: { mp3: string; ms: number } };

/** What one hears: how long it lasts in seconds, and how loud it is at most of its time (1 is full scale). */
const heard = (page: Page, mp3: string) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(bytes.buffer);
    const samples = sound.getChannelData(0);
    const loud = samples.filter((sample) => Math.abs(sample) > 0.02).length / samples.length;
    return { seconds: sound.duration, loud };
  }, mp3);

test("the day is read where the phone has no voice", async ({ page, lang, say }) => {
  test.skip(lang !== "zh", "The shop's own voice speaks Chinese.");
  await signIn({ page, lang, say }, SELLER);
  await open({ page, lang, say }, "/sell");
  const listen = page.getByRole("button", { name: say("media.aloud.read") });
  const first = page.waitForResponse((answer) => answer.url().endsWith("/aloud/sayAloud"));
  await listen.click();
  await expect(page.getByRole("button", { name: say("media.aloud.stop") })).toBeVisible();
  const answered = await first;
  expect(answered.request().postDataJSON().text).toMatch(/^今天卖了\d+单，¥/);
  const { ok, data }: Answer = await answered.json();
  expect(ok).toBe(true);
  const { seconds, loud } = await heard(page, data.mp3);
  expect(Math.abs(seconds * 1_000 - data.ms)).toBeLessThan(150);
  expect(seconds).toBeGreaterThan(2);
  expect(loud).toBeGreaterThan(0.2);
  await page.getByRole("button", { name: say("media.aloud.stop") }).click();
  await expect(listen).toBeVisible();
});

test("a phone's own voice is told numbers in words, and another page silences it", async ({
  page,
  lang,
  say,
}) => {
  // Voices are the phone's; headless browsers have none.
  await page.addInitScript(
    (tag) => {
      const said: string[] = [];
      const voice = {
        lang: tag,
        name: "phone",
        voiceURI: "phone",
        default: true,
        localService: true,
      };
      Object.assign(window, {
        said,
        SpeechSynthesisUtterance: class {
          constructor(public text: string) {}
        },
      });
      Object.defineProperty(window, "speechSynthesis", {
        value: {
          getVoices: () => [voice],
          speak: (words: { text: string }) => said.push(words.text),
          cancel: () => said.push("(silent)"),
        },
      });
    },
    lang === "zh" ? "zh-CN" : "en-GB",
  );
  await signIn({ page, lang, say }, SELLER);
  await open({ page, lang, say }, "/sell/money");
  await page.getByRole("button", { name: say("media.aloud.read") }).click();
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(async () => (await said()).at(-1)).toMatch(lang === "zh" ? /块/ : / yuan/);
  if (lang === "zh") expect((await said()).at(-1)).not.toMatch(/[\d¥]/);
  await page.getByRole("banner").getByRole("link").first().click();
  await expect.poll(async () => (await said()).at(-1)).toBe("(silent)");
});
