import { test as base, expect, type Page } from "@playwright/test";
import { seriousFindings } from "./support/axe";
import { open, signIn, type Visit } from "./support/steps";
import { langOf, sayIn, watch } from "./support/test";

const PUBLIC = [
  "",
  "/categories",
  "/published",
  "/developers",
  "/categories/grains",
  "/villages",
  "/villages/guyangping",
  "/shops/wang-er-millet",
  "/products/taihang-yellow-millet",
  "/products/winter-honey",
  "/batches/WX-2026-09-0012",
  "/live",
  "/videos",
  "/search",
  "/search?q=小米",
  "/search?q=zzzzzz",
  "/search?q=小米&village=shiyaogou&sort=newest",
  "/categories/tea?stock=yes&min=9000",
  "/sign-in",
  "/find-order",
  "/rules/privacy",
  "/rules/platform",
  "/orders/D000000000000",
  "/messages/new?shop=wang-er-millet",
  "/sell/apply",
  "/sell/apply/goods",
  "/cart",
  "/nothing-here",
];
const SHOPPER = [
  "/me",
  "/me/messages",
  "/me/restock",
  "/me/follows",
  "/me/leave",
  "/messages/new?shop=cuilan-bakery&product=millet-biscuits",
  "/orders",
  "/addresses",
  "/notices",
  "/invites",
  "/sms",
  "/checkout",
];
const OFFICER = [
  "/county/applications",
  "/county/papers",
  "/county",
  "/county/changes",
  "/county/objections",
  "/county/live",
  "/county/videos",
  "/county/reports",
  "/county/reports?tab=settled",
  "/county/recordings",
  "/county/freight",
  "/county/people",
  "/county/stations",
  "/county/villages",
  "/county/villages/new",
  "/county/rules",
  "/county/figures",
  "/county/figures?month=2026-06&by=shop",
  "/county/shops",
  "/county/categories",
  "/county/fees",
  "/county/coupons",
  "/county/audit",
  "/county/published",
  "/county/money",
  "/county/reconciliation",
  "/county/batches",
  "/county/cash",
  "/county/settlement",
  "/county/health",
  "/county/subsidies",
  "/county/stores",
  "/county/stores/unmapped",
  "/county/stores/figures",
  "/county/stores/figures?by=category",
  "/county/after-sales",
  "/county/after-sales?tab=closed",
  "/county/reviews",
  "/county/reviews?tab=hidden",
];
const ASSISTANT = [
  "/station",
  "/station/open",
  "/station/after-sales",
  "/station/cash",
  "/station/parcels",
  "/station/collection",
  "/station/collection?tab=coming",
];
const CLERK = ["/centre"];
const APPLICANT = ["/sell/apply", "/sell/apply/name", "/sell/apply/workshop"];
const SELLER = [
  "/sell",
  "/sell/orders",
  "/sell/orders?tab=all&q=小米&days=30",
  "/sell/orders/pick",
  "/sell/orders/send",
  "/sell/orders/table",
  "/sell/invoices",
  "/sell/invoices?tab=given",
  "/sell/coupons",
  "/sell/stores",
  "/sell/videos",
  "/sell/videos/new",
  "/sell/specials",
  "/sell/customers",
  "/sell/customers?quiet=yes",
  "/sell/orders/take",
  "/sell/orders/taken",
  "/sell/products?q=小米",
  "/sell/products/prices",
  "/sell/stock",
  "/sell/stock?q=小米",
  "/sell/figures",
  "/sell/figures?period=week",
  "/sell/money",
  "/sell/money/account",
  "/sell/messages",
  "/sell/answers",
  "/sell/live",
  "/sell/after-sales",
  "/sell/after-sales?tab=running",
  "/sell/reviews",
  "/sell/reviews?tab=all",
  "/sell/shop",
  "/sell/shop/greeting",
  "/sell/shop/papers",
  "/sell/shop/webhooks",
  "/sell/shop/keys",
  "/sell/shop/holiday",
  "/sell/team",
  "/sell/team/new",
  "/sell/team/law",
  "/sell/helped",
  "/sell/helped/allow",
  "/sell/helped/ask",
];

/** One browser for each person and worker: what a page loads, the next finds in its cache. */
type Walk = { visit: Visit; problems: string[] };
type Walks = { walkAs: (phone: string | null) => Promise<Walk> };

const test = base.extend<object, Walks>({
  walkAs: [
    async ({ browser }, use, { project }) => {
      const lang = langOf(project.name);
      const walks = new Map<string | null, Promise<Walk>>();
      const begin = async (phone: string | null): Promise<Walk> => {
        const { viewport, locale, hasTouch, baseURL } = project.use;
        const page = await browser.newPage({ viewport, locale, hasTouch, baseURL });
        const problems: string[] = [];
        watch(page, problems);
        const visit = { page, lang, say: sayIn(lang) };
        if (phone) await signIn(visit, phone);
        return { visit, problems };
      };
      await use((phone) => {
        const walk = walks.get(phone) ?? begin(phone);
        walks.set(phone, walk);
        return walk;
      });
      for (const walk of walks.values()) await (await walk).visit.page.close();
    },
    { scope: "worker" },
  ],
});

/** Serious and critical findings, a sideways scroll, and a missing headline. */
async function faults(page: Page) {
  const serious = await seriousFindings(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const headlines = await page.locator("h1").count();
  return { serious, wide: Math.max(0, wide), hasHeadline: headlines > 0 };
}

async function expectFit({ visit, problems }: Walk, path: string) {
  problems.length = 0;
  await open(visit, path);
  expect({ path, ...(await faults(visit.page)) }).toEqual({
    path,
    serious: [],
    wide: 0,
    hasHeadline: true,
  });
  // The browser itself notes the 404 of the page that is meant to be missing.
  if (path !== "/nothing-here") expect(problems).toEqual([]);
}

/** The first links of this list that lead to such a place, as paths without their language. */
async function linksOf({ visit }: Walk, list: string, place: string) {
  await open(visit, list);
  const links = visit.page.locator(`main a[href*="${place}"]`);
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  return [...new Set(hrefs)].map((href) => href.slice(3)).filter((path) => path.startsWith(place));
}

/** Somebody, and where they are: in `npm test` pages of work are walked there only, the shopper's at both. */
type Walker = { who: string; phone: string | null; tag?: "@phone" | "@desk" };
const anybody: Walker = { who: "anybody", phone: null };
const shopper: Walker = { who: "a shopper", phone: "13800138000" };
const seller: Walker = { who: "a seller", phone: "13800138001", tag: "@phone" };
const officer: Walker = { who: "an officer", phone: "13800138005", tag: "@desk" };
const assistant: Walker = { who: "an assistant", phone: "13800138004", tag: "@phone" };
const clerk: Walker = { who: "a clerk", phone: "13800138022", tag: "@desk" };
const applicant: Walker = { who: "an applicant", phone: "13800138006", tag: "@phone" };

const rooms = [
  { ...anybody, paths: PUBLIC },
  { ...shopper, paths: SHOPPER },
  { ...seller, paths: SELLER },
  { ...officer, paths: OFFICER },
  { ...assistant, paths: ASSISTANT },
  { ...clerk, paths: CLERK },
  { ...applicant, paths: APPLICANT },
];
for (const { who, phone, tag = [], paths } of rooms) {
  for (const path of paths) {
    test(`${path || "/"} is fit for ${who}`, { tag }, async ({ walkAs }) => {
      await expectFit(await walkAs(phone), path);
    });
  }
}

type Detail = Walker & { list: string; place: string; more?: string };
const details: Detail[] = [
  { ...shopper, list: "/orders", place: "/orders/D" },
  { ...shopper, list: "/orders", place: "/orders/D", more: "/after-sale" },
  { ...seller, list: "/sell/after-sales", place: "/sell/after-sales/A" },
  { ...shopper, list: "/me/messages", place: "/messages/" },
  { ...seller, list: "/sell/messages", place: "/sell/messages/" },
  { ...seller, list: "/sell/customers", place: "/sell/customers/D" },
  { ...seller, list: "/sell/stock", place: "/sell/stock/" },
  { ...seller, list: "/sell/products", place: "/sell/products/", more: "/asks" },
  { ...shopper, list: "/live", place: "/live/" },
  { ...seller, list: "/sell/live", place: "/sell/live/" },
  { ...officer, list: "/county/shops", place: "/county/shops/" },
  { ...officer, list: "/county/villages", place: "/county/villages/" },
  { ...officer, list: "/county/applications", place: "/county/applications/" },
  { ...officer, list: "/county/after-sales", place: "/county/after-sales/A" },
  { ...assistant, list: "/station", place: "/station/shops/" },
  { ...clerk, list: "/centre", place: "/centre/manifests/" },
];
for (const { who, phone, tag = [], list, place, more = "" } of details) {
  test(`the first ${place}…${more} is fit for ${who}`, { tag }, async ({ walkAs }) => {
    const walk = await walkAs(phone);
    const [first] = (await linksOf(walk, list, place)).filter((path) => !path.endsWith("/new"));
    expect(first).toBeTruthy();
    await expectFit(walk, `${first}${more}`);
  });
}

test("an order from the phone is fit for its seller, and its link for whoever has it", async ({
  walkAs,
}) => {
  const keeper = await walkAs(seller.phone);
  for (const taken of await linksOf(keeper, "/sell/orders/taken", "/sell/orders/taken/G")) {
    const [link] = await linksOf(keeper, taken, "/for-you/G");
    if (!link) continue;
    await expectFit(keeper, taken);
    return expectFit(await walkAs(null), link);
  }
  throw new Error("no order from the phone waits for its money");
});

test("a case is fit for its shopper", async ({ walkAs }) => {
  const walk = await walkAs(shopper.phone);
  for (const order of await linksOf(walk, "/orders", "/orders/D")) {
    const [asked] = await linksOf(walk, order, "/after-sales/A");
    if (asked) return expectFit(walk, asked);
  }
  throw new Error("no order of the demo's shopper has a case");
});

test("a line to review and a reviewed one are fit for their shopper", async ({ walkAs }) => {
  const walk = await walkAs(shopper.phone);
  const { page, say } = walk.visit;
  const wanted = new Set(["reviews.write", "reviews.more"]);
  for (const order of await linksOf(walk, "/orders?tab=all", "/orders/D")) {
    await open(walk.visit, order);
    for (const word of wanted) {
      const link = page.getByRole("link", { name: say(word) });
      if ((await link.count()) === 0) continue;
      wanted.delete(word);
      await expectFit(walk, ((await link.first().getAttribute("href")) ?? "").slice(3));
      break;
    }
    if (wanted.size === 0) return;
  }
  throw new Error(`the demo's shopper has no ${[...wanted]}`);
});

test("a field without a name and grey on grey are found", async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent(`<title>x</title><input><p style="color:#999;background:#aaa">grey</p>`);
  expect(await seriousFindings(page)).toEqual([
    "color-contrast: p",
    "html-has-lang: html",
    "label: input",
  ]);
  await page.close();
});
