import type Stripe from "stripe";
import { z } from "zod";
import { noSuch } from "./errors";
import { expand, integer, text } from "./parameters";

const second = integer(0, Number.MAX_SAFE_INTEGER).optional();

export const pageParameters = {
  limit: integer(1, 100).default(10),
  starting_after: text().optional(),
  created: z.strictObject({ gt: second, gte: second, lt: second, lte: second }).default({}),
  expand: expand(),
};

interface Page {
  limit: number;
  starting_after?: string | undefined;
  created: { gt?: number; gte?: number; lt?: number; lte?: number };
}

/** Newest first, as Stripe lists; `items` come in order of creation. */
export function listPage<T extends { id: string; created: number }>(
  url: string,
  items: T[],
  { limit, starting_after, created }: Page,
): Stripe.ApiList<T> {
  const newestFirst = items.filter(isWithin(created)).reverse();
  const start = starting_after ? indexAfter(newestFirst, starting_after) : 0;
  const data = newestFirst.slice(start, start + limit);
  return { object: "list", url, data, has_more: start + data.length < newestFirst.length };
}

const isWithin =
  ({ gt = -1, gte = 0, lt = Infinity, lte = Infinity }: Page["created"]) =>
  ({ created }: { created: number }) =>
    created > gt && created >= gte && created < lt && created <= lte;

function indexAfter(items: { id: string }[], id: string): number {
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) throw noSuch("object", id, "starting_after", 400);
  return index + 1;
}
