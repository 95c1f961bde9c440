import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import next from "next/package.json" with { type: "json" };
import { say } from "../shop/say";
import { type Server, startBaseline } from "./baseline";
import { withBrowser } from "./browser";
import { Buyer } from "./buyer";
import { type Address, measureBytes } from "./bytes";
import { measureCommits } from "./commits";
import { measureDesk } from "./desk";
import { measureFresh } from "./fresh";
import { measureKeptPage } from "./kept-page";
import { measureLine } from "./line";
import { measureManyPages } from "./many-pages";
import { isReached, type Measure } from "./measure";
import { measureOrders } from "./orders";
import { measureLoad } from "./pages";
import { peakMemoryMb } from "./process";
import { type Shop, startShop } from "./server";
import { measureStoreFile } from "./store-file";
import { printTable } from "./table";
import { measureVitals } from "./vitals";

const { values: wishes } = parseArgs({
  options: {
    quick: { type: "boolean" },
    json: { type: "boolean" },
    only: { type: "string", multiple: true, default: [] },
  },
});

const size = wishes.quick
  ? {
      seed: { shops: 8, products: 120, orders: 500 },
      requests: 300,
      rounds: 2,
      orders: 160,
      manyPages: 2_000,
      visits: 1,
      desk: { seed: [], visits: 8 },
      storeLines: 50_000,
    }
  : {
      seed: { shops: 40, products: 1_000, orders: 20_000 },
      requests: 2_000,
      rounds: 3,
      orders: 1_000,
      manyPages: 20_000,
      visits: 3,
      desk: { seed: ["--shops=346", "--products=28900", "--orders=977000"], visits: 40 },
      storeLines: 1_000_000,
    };

const paths = {
  home: "/zh",
  category: "/zh/categories/millet",
  product: "/zh/products/taihang-yellow-millet",
  search: "/zh/search?q=%E5%B0%8F%E7%B1%B3",
  basket: "/zh/cart",
  checkout: "/zh/checkout",
} as const;

const PRODUCT = "taihang-yellow-millet";

async function cookiesWithBasket({ origin }: Shop) {
  const answer = await fetch(`${origin}/api/me?product=${PRODUCT}`);
  const me = (await answer.json()) as { stock?: { variants: Record<string, unknown> } };
  const [variantId] = Object.keys(me.stock?.variants ?? {});
  if (!variantId) throw new Error("The product of the bench has no variant");
  const buyer = new Buyer(origin);
  await buyer.addToCart({ variantId, slug: PRODUCT });
  return [...buyer.cookies].map(([name, value]) => ({ name, value, url: origin }));
}

async function measureScreens(shop: Shop, { url }: Server): Promise<Measure[]> {
  const cookies = await cookiesWithBasket(shop);
  const at = (name: keyof typeof paths): Address => ({ name, url: shop.origin + paths[name] });
  const withBasket = (name: keyof typeof paths) => ({ ...at(name), cookies });
  const open = [at("home"), at("category"), at("product")];
  const all = [...open, at("search"), withBasket("basket"), withBasket("checkout")];
  return withBrowser(async (browser) => {
    say("weighing the first screens");
    const bytes = await measureBytes(browser, url, all);
    say("looking at them on a slow phone");
    const pages = [{ name: "empty page", url }, ...open];
    return [...bytes, ...(await measureVitals(browser, pages, size.visits))];
  });
}

function measurePages(shop: Shop, { url, pid }: Server): Promise<Measure[]> {
  const target = (name: string, path: string) => ({ name, url: shop.origin + path, pid: shop.pid });
  return measureLoad({
    empty: { name: "empty page", url, pid },
    statics: [
      target("home", paths.home),
      target("category", paths.category),
      target("product", paths.product),
      target("search", paths.search),
    ],
    routes: [
      { ...target("/api/search", "/api/search?q=%E5%B0%8F%E7%B1%B3&locale=zh"), mostCpu: 0.5 },
      { ...target("/api/me", "/api/me"), mostCpu: 0.2 },
      ...(["home", "product"] as const).map((name) => ({
        ...target(`${name}, by Next itself`, paths[name]),
        isFresh: true,
      })),
    ],
    amount: size.requests,
    rounds: size.rounds,
  });
}

const sections = {
  screens: { says: "looking at the screens", measure: measureScreens },
  pages: { says: "loading the pages", measure: measurePages },
  kept: {
    says: "holding a kept page against node:http",
    measure: (shop: Shop) =>
      measureKeptPage(shop, { path: paths.home, amount: size.requests, rounds: size.rounds }),
  },
  fresh: { says: "saving as a seller does", measure: measureFresh },
  orders: {
    says: "placing orders",
    measure: (shop: Shop, empty: Server) => measureOrders(shop, { empty, amount: size.orders }),
  },
  commits: { says: "committing with an outbox and without", measure: measureCommits },
  line: { says: "listening to the live line", measure: measureLine },
  many: {
    says: "asking for very many pages",
    measure: (shop: Shop) => measureManyPages(shop, size.manyPages),
  },
  stores: {
    says: "reading a large order file",
    measure: (shop: Shop) => measureStoreFile(shop, size.storeLines),
  },
  desk: {
    says: "opening the pages of sellers and officers",
    measure: (shop: Shop) => measureDesk(shop, size.desk),
  },
} as const;

const isWanted = (name: string) => wishes.only.length === 0 || wishes.only.includes(name);

async function measureAll(shop: Shop, empty: Server): Promise<Measure[]> {
  const group = "The process";
  const startUp = shop.readyMs / 1_000;
  const begun: Measure[] = [
    { group, name: "start-up, to the first healthy answer", unit: "s", value: startUp, most: 10 },
  ];
  const measures: Measure[] = [];
  for (const [name, { says, measure }] of Object.entries(sections)) {
    if (!isWanted(name)) continue;
    say(says);
    try {
      const found = await measure(shop, empty);
      printTable(found);
      measures.push(...found);
    } catch (error) {
      process.exitCode = 1;
      console.error(`"${name}" was not measured:`, error);
    }
  }
  const value = peakMemoryMb(shop.pid);
  const name = "peak memory of its largest process";
  const ofProcess: Measure[] = [...begun, { group, name, unit: "MB", value, most: 500 }];
  printTable(ofProcess);
  return [...measures, ...ofProcess];
}

async function run() {
  const { shops, products, orders } = size.seed;
  const shop = await startShop([
    `--shops=${shops}`,
    `--products=${products}`,
    `--orders=${orders}`,
  ]);
  const closing = [shop.close];
  const close = () => Promise.all(closing.splice(0).map((one) => one()));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void close().then(() => process.exit(1)));
  try {
    const empty = await startBaseline();
    closing.push(empty.close);
    return await measureAll(shop, empty);
  } finally {
    await close();
  }
}

const where = {
  next: next.version,
  node: process.version,
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
};
const measures = await run();
const missed = measures.filter((measure) => isReached(measure) === false);
console.log(
  `\nNext ${where.next} · Node ${where.node} · ${where.cores} cores · load before it began ${where.load.toFixed(1)}`,
);
console.log(
  `${missed.length} goals of ${measures.filter((one) => isReached(one) !== null).length} missed`,
);
if (wishes.json) {
  console.log(
    JSON.stringify({
      ...where,
      quick: wishes.quick ?? false,
      measures: measures.map((one) => ({ ...one, ok: isReached(one) })),
    }),
  );
}
