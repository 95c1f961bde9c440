import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";

export type Line = { id: string; action: string; subject: string; after: unknown };

const afterSchema = z.object({
  titleZh: z.string().optional().catch(undefined),
  onHand: z.number().optional().catch(undefined),
  lowAt: z.number().optional().catch(undefined),
  status: z.string().optional().catch(undefined),
  parcel: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  attested: z.boolean().optional().catch(undefined),
  keeper: z.string().optional().catch(undefined),
  villageId: z.string().optional().catch(undefined),
  photoId: z.string().optional().catch(undefined),
  now: z.record(z.string(), z.unknown()).catch({}),
  waiting: z.record(z.string(), z.unknown()).catch({}),
});
type After = z.output<typeof afterSchema>;

const toAfter = (after: unknown): After => {
  const parsed = afterSchema.safeParse(after);
  return parsed.success ? parsed.data : { now: {}, waiting: {} };
};

/** An edited product is told by the part that a seller would name first. */
function partOf({ now, waiting }: After) {
  const changed = { ...now, ...waiting };
  if ("prices" in changed || "variants" in changed) return "productPrice";
  if ("photos" in changed) return "productPhotos";
  if ("papers" in changed) return "productPapers";
  return Object.keys(changed).some((key) => /^(title|summary|story|keeping)/.test(key))
    ? "productWords"
    : "productOther";
}

const answerOf = ({ keeper, villageId, photoId }: After) =>
  keeper
    ? "applicationName"
    : villageId
      ? "applicationVillage"
      : photoId
        ? "applicationPhoto"
        : "applicationGoods";

const keys: Record<string, string> = {
  "product:add": "productAdd",
  "product:copy": "productCopy",
  "product:remove": "productRemove",
  "product:fetch-back": "productFetchBack",
  "batch:make": "batchMake",
  "batch:correct": "batchCorrect",
  "batch:withdraw": "batchWithdraw",
  "batch:print": "batchPrint",
  "special:set": "specialSet",
  "special:end": "specialEnd",
  "stock:edit": "stockSet",
  "stock:mark": "stockMark",
  "stock:back": "stockBack",
  "stock:limit": "stockLimit",
  "order:shipped": "orderShipped",
  "order:part_shipped": "orderShipped",
  "order:waybill_corrected": "orderCorrected",
  "order:shipping_undone": "orderUndone",
  "order:number": "orderNumber",
  "order:print": "orderPrint",
  "order:delay_asked": "orderDelay",
  "order:note": "orderNote",
  "order:take": "orderTake",
  "order:cancelled_by_shop": "orderWithdrawn",
  "order:ship": "labelSize",
  "message:answer": "messageAnswer",
  "message:take-back": "messageTakeBack",
  "file:shop": "fileShop",
  "file:orders": "fileOrders",
  "file:money": "fileMoney",
  "review:answer": "reviewAnswer",
  "application:start": "applicationStart",
  "application:submit": "applicationSend",
  "application:take-back": "applicationBack",
};

const fallbacks: Record<string, string> = {
  product: "productOther",
  order: "orderOther",
  application: "applicationOther",
};

/** The sentence for an act: its key under assistance.act. What is new to this list still says of what kind it was. */
function keyOf(action: string, after: After) {
  if (action === "product:edit") return partOf(after);
  if (action === "application:answer") return answerOf(after);
  if (action === "application:give")
    return after.attested ? "applicationPromise" : "applicationPaper";
  if (action === "product:move")
    return after.status === "HIDDEN"
      ? "productHide"
      : after.status === "ON_SALE"
        ? "productShow"
        : "productSend";
  return keys[action] ?? fallbacks[action.split(":")[0] ?? ""] ?? "other";
}

const idsOf = (lines: Line[], kind: string) =>
  lines.flatMap(({ subject }) => {
    const [what, id] = subject.split(":");
    return what === kind && isId(id) ? id : [];
  });

const titles = { titleZh: true, titleEn: true } as const;

/** What the subjects of these lines are called, as `kind:id` → values. */
async function namesOf(lines: Line[], locale: Locale) {
  const [products, variants, orders] = await Promise.all([
    db.product.findMany({
      where: { id: { in: idsOf(lines, "product") } },
      select: { id: true, ...titles },
    }),
    db.variant.findMany({
      where: { id: { in: idsOf(lines, "variant") } },
      select: { id: true, labelZh: true, labelEn: true, product: { select: titles } },
    }),
    db.order.findMany({
      where: { id: { in: idsOf(lines, "order") } },
      select: { id: true, number: true, city: true },
    }),
  ]);
  return new Map<string, Record<string, string>>([
    ...products.map((row) => [`product:${row.id}`, { title: pick(row, "title", locale) }] as const),
    ...variants.map(
      (row) =>
        [
          `variant:${row.id}`,
          { title: `${pick(row.product, "title", locale)} ${pick(row, "label", locale)}` },
        ] as const,
    ),
    ...orders.map(
      ({ id, number, city }) => [`order:${id}`, { number: number.slice(-4), city }] as const,
    ),
  ]);
}

const noNames = { title: "", number: "", city: "" };

/** Each line of the record in words: a key of assistance.act and what fills it. */
export async function wordsOf(lines: Line[], locale: Locale) {
  const names = await namesOf(lines, locale);
  return lines.map(({ action, subject, after: raw }) => {
    const after = toAfter(raw);
    return {
      key: keyOf(action, after),
      values: {
        ...noNames,
        ...names.get(subject),
        left: after.onHand ?? after.lowAt ?? 0,
        paper: after.kind ?? "",
        waybill: after.parcel?.split(" ").at(-1) ?? "",
      },
    };
  });
}
