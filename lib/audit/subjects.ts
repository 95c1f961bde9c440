import "server-only";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";

type Named = { id: string; name: string };
type Read = (ids: string[], locale: Locale) => Promise<Named[]>;

const names = { id: true, nameZh: true, nameEn: true } as const;
const titles = { id: true, titleZh: true, titleEn: true } as const;
const among = (ids: string[]) => ({ where: { id: { in: ids } } });

const named = (rows: { id: string; nameZh: string; nameEn: string }[], locale: Locale) =>
  rows.map((row) => ({ id: row.id, name: pick(row, "name", locale) }));

/** How the things an action was done to are called; what has no entry here keeps its snapshot's name. */
const readers: Record<string, Read> = {
  shop: async (ids, locale) =>
    named(await db.shop.findMany({ ...among(ids), select: names }), locale),
  station: async (ids, locale) =>
    named(await db.station.findMany({ ...among(ids), select: names }), locale),
  village: async (ids, locale) =>
    named(await db.village.findMany({ ...among(ids), select: names }), locale),
  category: async (ids, locale) =>
    named(await db.category.findMany({ ...among(ids), select: names }), locale),
  product: async (ids, locale) => {
    const rows = await db.product.findMany({ ...among(ids), select: titles });
    return rows.map((row) => ({ id: row.id, name: pick(row, "title", locale) }));
  },
  variant: async (ids, locale) => {
    const rows = await db.variant.findMany({
      ...among(ids),
      select: { id: true, labelZh: true, labelEn: true, product: { select: titles } },
    });
    return rows.map(({ id, product, ...label }) => ({
      id,
      name: `${pick(product, "title", locale)} ${pick(label, "label", locale)}`,
    }));
  },
  delegation: async (ids, locale) => {
    const rows = await db.delegation.findMany({
      ...among(ids),
      select: { id: true, shop: { select: names } },
    });
    return rows.map(({ id, shop }) => ({ id, name: pick(shop, "name", locale) }));
  },
  store: (ids) => db.store.findMany({ ...among(ids), select: { id: true, name: true } }),
  user: (ids) => db.user.findMany({ ...among(ids), select: { id: true, name: true } }),
  order: async (ids) => {
    const rows = await db.order.findMany({ ...among(ids), select: { id: true, number: true } });
    return rows.map(({ id, number }) => ({ id, name: number }));
  },
  refund: async (ids) => {
    const rows = await db.refund.findMany({
      ...among(ids),
      select: { id: true, order: { select: { number: true } } },
    });
    return rows.map(({ id, order }) => ({ id, name: order.number }));
  },
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** `product:019…` → kind and id. */
export function partsOf(subject: string): { kind: string; id: string } {
  const [kind = "", id = ""] = subject.split(":");
  return { kind, id };
}

/** The names of these subjects by `kind:id`, one read a kind. */
export async function namesOf(subjects: string[], locale: Locale): Promise<Map<string, string>> {
  const all = [...new Set(subjects)].map(partsOf);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const read = await Promise.all(
    kinds.map(async (kind) => {
      const ids = all.flatMap((part) => (part.kind === kind && UUID.test(part.id) ? part.id : []));
      const rows = ids.length > 0 ? ((await readers[kind]?.(ids, locale)) ?? []) : [];
      return rows.map(({ id, name }) => [`${kind}:${id}`, name] as const);
    }),
  );
  return new Map(read.flat());
}
