import type pg from "pg";
import { DAY } from "@/lib/platform/clock";
import { SPAN } from "./calendar";
import { type Ids, idsAt } from "./ids";
import { at, type Random, randomFrom } from "./random";
import { Sheet } from "./sheet";
import { readTemplates, type Template } from "./templates";

type Shop = { id: string; keeperZh: string; keeperEn: string; householdId: string | null };

const shopsToFill = `
  SELECT id, "keeperZh", "keeperEn", "householdId" FROM "Shop"
  WHERE status = 'OPEN' AND (slug LIKE 'farm-%' OR NOT EXISTS (SELECT 1 FROM "Shop" WHERE slug LIKE 'farm-%'))
  ORDER BY slug`;

const sheets = () => ({
  products: new Sheet("Product", [
    ...[
      "id uuid",
      "shopId uuid",
      "categoryId uuid",
      "slug",
      "status",
      "titleZh",
      "titleEn",
      "summaryZh",
      "summaryEn",
    ],
    ...["storyZh", "storyEn", "keepingZh", "keepingEn", "regime", "returnPolicy", "seasonTerm int"],
    ...["ingredientsZh", "ingredientsEn", "shelfDays int"],
    ...["sort int", "createdAt time", "updatedAt time"],
  ]),
  images: new Sheet("ProductImage", ["id uuid", "productId uuid", "assetId uuid", "sort int"]),
  variants: new Sheet("Variant", [
    ...[
      "id uuid",
      "productId uuid",
      "sku",
      "labelZh",
      "labelEn",
      "priceFen int",
      "netWeightG int",
      "grossWeightG int",
      "sort int",
    ],
  ]),
  stock: new Sheet("StockItem", ["id uuid", "variantId uuid", "onHand int"]),
  movements: new Sheet("StockMovement", [
    "id uuid",
    "stockItemId uuid",
    "kind",
    "change int",
    "at time",
  ]),
  papers: new Sheet("Paper", [
    ...["id uuid", "productId uuid", "kind", "number", "issuerZh", "issuerEn", "noteZh", "noteEn"],
    ...["issuedOn date", "expiresOn date"],
  ]),
  batches: new Sheet("HarvestBatch", [
    ...[
      "id uuid",
      "productId uuid",
      "householdId uuid",
      "code",
      "harvestedOn date",
      "fieldZh",
      "fieldEn",
      "weighedG int",
    ],
  ]),
});

type Sheets = ReturnType<typeof sheets>;
type Draft = { id: Ids; serial: number; created: number; template: Template; shop: Shop };

const digits = (serial: number) => String(serial).padStart(7, "0");

function addProduct(into: Sheets, { id, serial, created, template, shop }: Draft) {
  const { titleZh, titleEn, ...words } = template;
  into.products.add([
    ...[id(0), shop.id, template.categoryId, `goods-${digits(serial)}`, "ON_SALE"],
    ...[`${shop.keeperZh}的${titleZh}`, `${titleEn} from ${shop.keeperEn}`],
    ...[words.summaryZh, words.summaryEn, words.storyZh, words.storyEn],
    ...[words.keepingZh, words.keepingEn],
    ...[template.regime, template.returnPolicy, template.seasonTerm],
    ...[words.ingredientsZh, words.ingredientsEn, template.shelfDays, 1_000 + serial],
    ...[created, created],
  ]);
  for (const [sort, assetId] of template.assetIds.entries())
    into.images.add([id(100 + sort), id(0), assetId, sort]);
}

function addVariants(into: Sheets, draft: Draft, random: Random) {
  const { id, serial, created, template } = draft;
  const dearness = 0.8 + random.next() * 0.5;
  for (const [sort, variant] of template.variants.entries()) {
    const priceFen = Math.max(10, Math.round((variant.priceFen * dearness) / 10) * 10);
    const stock = random.chance(0.03) ? 0 : random.between(3, 400);
    const [variantId, stockId] = [id(200 + sort), id(300 + sort)];
    into.variants.add([
      ...[variantId, id(0), `G${digits(serial)}-${sort + 1}`, variant.labelZh],
      ...[variant.labelEn, priceFen, variant.netWeightG, variant.grossWeightG, sort],
    ]);
    into.stock.add([stockId, variantId, stock]);
    if (stock > 0) into.movements.add([id(400 + sort), stockId, "RECEIPT", stock, created]);
  }
}

function addPapers(
  into: Sheets,
  { id, serial, template, shop }: Draft,
  random: Random,
  now: number,
) {
  for (const [index, paper] of template.papers.entries())
    into.papers.add([
      ...[id(500 + index), id(0), paper.kind, paper.number, paper.issuerZh],
      ...[paper.issuerEn, paper.noteZh, paper.noteEn],
      ...[paper.issuedOn, paper.expiresOn],
    ]);
  const harvested = new Date(now - random.between(5, 300) * DAY).toISOString().slice(0, 10);
  into.batches.add([
    ...[
      id(600),
      id(0),
      shop.householdId,
      `GX-${harvested.slice(0, 7)}-${digits(serial)}`,
      harvested,
    ],
    ...["屋后梯田", "Terraces behind the house", random.between(40, 900) * 1_000],
  ]);
}

/** Adds goods to the made-up shops (or to all, when there are none), after the goods that exist. */
export async function addProducts(client: pg.ClientBase, count: number, now: number) {
  if (count === 0) return;
  const { rows: shops } = await client.query<Shop>(shopsToFill);
  const templates = await readTemplates(client);
  const {
    rows: [made],
  } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Product" WHERE slug LIKE 'goods-%'`,
  );
  const first = made?.count ?? 0;
  const random = randomFrom(first + 23);
  const into = sheets();
  for (let serial = first; serial < first + count; serial += 1) {
    const created = now - SPAN - random.between(1, 60) * DAY;
    const template = random.of(templates);
    // The first product of each shop in turn, so that none stays empty; then where it falls.
    const shop = serial < shops.length ? at(shops, serial) : random.of(shops);
    const draft = { id: idsAt(created, serial), serial, created, template, shop };
    addProduct(into, draft);
    addVariants(into, draft, random);
    addPapers(into, draft, random, now);
  }
  for (const sheet of Object.values(into)) await sheet.copy(client);
  await client.query("SELECT note_old_batches()");
}
