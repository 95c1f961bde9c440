import { headOf } from "@/lib/platform/sheets/heads";
import { type Columns, type Field, fields, type Platform } from "./fields";
import { common, presets } from "./presets";

/** Heads of columns that tell who somebody is: never offered, never read but for the province. */
const PERSONAL =
  /收[货件]人|姓名|手机|电话|地址|买家(会员|昵称|旺旺|支付宝|留言|id)|会员名|昵称|旺旺|账号|帐号|身份证|留言|备注|抬头|客户|街道|receiver|recipient|buyer|customer|phone|mobile|address|nickname|email|note|remark/;
const PROVINCE_ONLY = /^(?!.*(姓名|手机|电话|地址|街道|phone)).*省/;

/** Whether a column tells who bought. A province does not. */
export const isPersonal = (head: string) => {
  const said = head.normalize("NFKC").toLowerCase();
  return PERSONAL.test(said) && !PROVINCE_ONLY.test(said);
};

/** May stand for a field: all that is not personal, and an address for the province in front of it. */
const maySay = (field: Field, head: string) =>
  field === "province" ? !/姓名|手机|电话|phone/i.test(head) : !isPersonal(head);

function headFor(field: Field, heads: readonly string[], names: readonly string[]) {
  for (const name of names) {
    const found = heads.find((head) => headOf(head) === headOf(name) && maySay(field, head));
    if (found) return found;
  }
  return undefined;
}

/** Own words first; a store may be noted on the wrong platform, so those of all others last. */
const namesFor = (field: Field, { platform, known }: Omit<Question, "heads">) =>
  [
    known[field] ?? [],
    presets[platform][field] ?? [],
    common[field],
    Object.values(presets).flatMap((preset) => preset[field] ?? []),
  ].flat();

type Question = { heads: readonly string[]; platform: Platform; known: Columns };

/** Which heads say what: as it was said for this store before, else as its platform and others call it. */
export function guessColumns({ heads, platform, known }: Question): Columns {
  const guessed: Columns = {};
  for (const field of fields) {
    const head = headFor(field, heads, namesFor(field, { platform, known }));
    if (head && !Object.values(guessed).includes(head)) guessed[field] = head;
  }
  // What was paid for a line says more than what was for the order.
  if (guessed.paid && guessed.orderPaid)
    delete guessed[known.orderPaid && !known.paid ? "paid" : "orderPaid"];
  return guessed;
}

/** What a file holds by its columns; null when they don't say enough. */
export function holdsOf(columns: Columns): "ORDERS" | "REFUNDS" | null {
  const { number, title, soldAt, paid, orderPaid, refund } = columns;
  if (!number) return null;
  if (paid ?? orderPaid) return title && soldAt ? "ORDERS" : null;
  return refund ? "REFUNDS" : null;
}
