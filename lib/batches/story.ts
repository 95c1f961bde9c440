import "server-only";
import { batchVerb, seasonOf } from "@/lib/catalog/queries";
import { toPicture } from "@/lib/media/queries";
import { businessDay } from "@/lib/platform/clock";
import { type Locale, pick } from "@/lib/platform/i18n";
import { checkChain, type Entry, markOf, toldBy } from "./chain";
import type { BatchStory, HistoryLine, RelatedBatch } from "./index";
import type { RelatedRow, StoryRow } from "./story-select";

export const dayOf = (date: Date) => date.toISOString().slice(0, 10);

const HUNDRED = 100;

/** What was drafted only, or withdrawn, is not named on another's page. */
function toRelated(row: RelatedRow, grams: number, locale: Locale): RelatedBatch[] {
  const isShown = row.product.status === "ON_SALE" || row.product.status === "HIDDEN";
  if (!isShown || row.withdrawnAt) return [];
  return [
    {
      code: row.code,
      title: pick(row.product, "title", locale),
      harvestedOn: dayOf(row.harvestedOn),
      verb: batchVerb(row.product.category.glyph),
      weighedG: row.weighedG,
      grams,
    },
  ];
}

const toLine = ({ seq, kind, at, content, hash }: Entry): HistoryLine => ({
  seq,
  kind,
  on: businessDay(at),
  told: toldBy(content),
  mark: markOf(hash),
});

/** What stands in the row, as the chain has to say it. */
export const saidOf = (
  row: Pick<StoryRow, "harvestedOn" | "fieldZh" | "weighedG" | "withdrawnAt">,
) => ({
  harvestedOn: dayOf(row.harvestedOn),
  fieldZh: row.fieldZh,
  weighedG: row.weighedG,
  isWithdrawn: row.withdrawnAt !== null,
});

const toVillage = (row: StoryRow["product"]["shop"]["village"], locale: Locale) => ({
  slug: row.slug,
  name: pick(row, "name", locale),
  county: pick(row, "county", locale),
  province: pick(row, "province", locale),
  altitudeM: row.altitudeM,
  scene: toPicture(row.scene, locale),
});

function toReport({ paper }: StoryRow, locale: Locale): BatchStory["report"] {
  if (!paper) return null;
  const { kind, issuedOn } = paper;
  return { kind, issuer: pick(paper, "issuer", locale), issuedOn: dayOf(issuedOn) };
}

function yieldOf({ madeOf, weighedG }: StoryRow) {
  const used = madeOf.reduce((sum, { grams }) => sum + grams, 0);
  return used > 0 ? Math.round((weighedG * HUNDRED) / used) : null;
}

/** A batch's row as its page tells it. */
export function toStory(row: StoryRow, locale: Locale): BatchStory {
  const { shop } = row.product;
  const day = dayOf(row.harvestedOn);
  return {
    code: row.code,
    productId: row.productId,
    title: pick(row.product, "title", locale),
    verb: batchVerb(row.product.category.glyph),
    harvestedOn: day,
    season: seasonOf(day, locale),
    field: pick(row, "field", locale),
    weighedG: row.weighedG,
    household: row.household && pick(row.household, "name", locale),
    shop: { slug: shop.slug, name: pick(shop, "name", locale) },
    village: toVillage(shop.village, locale),
    photos: row.photos.flatMap(({ of, asset }) => {
      const picture = toPicture(asset, locale);
      return picture ? [{ of, picture }] : [];
    }),
    report: toReport(row, locale),
    madeOf: row.madeOf.flatMap(({ input, grams }) => toRelated(input, grams, locale)),
    madeInto: row.madeInto.flatMap(({ output, grams }) => toRelated(output, grams, locale)),
    yieldPercent: yieldOf(row),
    withdrawn: row.withdrawnAt && { on: businessDay(row.withdrawnAt), why: row.note },
    history: row.events.map(toLine),
    chain: checkChain(row.events, saidOf(row)),
  };
}
