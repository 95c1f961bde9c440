import "server-only";
import { SolarDay, type SolarTerm } from "tyme4ts";
import { businessDay } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { pick } from "@/lib/platform/i18n";
import { listCategories } from "./categories";
import { seasonLines } from "./seasons";
import type { SeasonView } from "./views";

const TERMS = 24;
/** tyme4ts counts from 冬至, the shop from 立春. */
const SPRING_IN_TYME = 3;

const two = (value: number) => String(value).padStart(2, "0");

/** The solar term of a business day and its last day (YYYY-MM-DD). */
export function termOf(day: string) {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const term: SolarTerm = SolarDay.fromYmd(year, month, date).getTerm();
  const last = term.next(1).getSolarDay().next(-1);
  return {
    index: (term.getIndex() - SPRING_IN_TYME + TERMS) % TERMS,
    until: `${last.getYear()}-${two(last.getMonth())}-${two(last.getDay())}`,
  };
}

export const currentTerm = (now = new Date()) => termOf(businessDay(now));

/** The name of the solar term of a day. */
export function seasonOf(day: string, locale: Locale): string {
  const season = seasonLines[termOf(day).index];
  return season ? pick(season, "name", locale) : "";
}

const find = (tree: Awaited<ReturnType<typeof listCategories>>, slug: string) =>
  tree.flatMap((root) => [root, ...root.children]).find((one) => one.slug === slug) ?? null;

/** The season strip of today. */
export async function getSeason(locale: Locale, now = new Date()): Promise<SeasonView | null> {
  const { index, until } = currentTerm(now);
  const season = seasonLines[index];
  if (!season) return null;
  const tree = await listCategories(locale);
  const category = season.categories.map((slug) => find(tree, slug)).find(Boolean);
  return {
    name: pick(season, "name", locale),
    line: pick(season, "line", locale),
    until,
    category: category ? { slug: category.slug, name: category.name } : null,
    products: [...season.products],
  };
}
