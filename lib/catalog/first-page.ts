import "server-only";
import { cached } from "@/lib/platform/cache";
import type { Locale } from "@/lib/platform/i18n";
import { listCards } from "./cards";
import { findFirstIds, firstAnswer } from "./search";
import { CATALOG } from "./tags";
import type { SearchAnswer, Within } from "./views";

const HOUR_S = 3_600;

const firstIds = cached((kind: Within["kind"], slug: string) => findFirstIds({ kind, slug }), {
  key: "first-page",
  tags: () => [CATALOG],
  seconds: HOUR_S,
});

/** What a shelf, a village or a shop shows before anybody asks for something: the first page of its goods. */
export async function findFirstPage({ kind, slug }: Within, locale: Locale): Promise<SearchAnswer> {
  const { ids, total } = await firstIds(kind, slug);
  return firstAnswer(await listCards(ids, locale), total);
}
