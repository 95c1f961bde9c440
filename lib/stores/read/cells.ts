import { hasLostDigits } from "@/lib/platform/sheets/digits";
import { provinceTiles } from "@/lib/reporting";

const provinces = provinceTiles("zh");

/** The code of the province with which an address begins; "" for none. Nothing else of it is kept. */
export function provinceOf(text: string): string {
  const begin = text.trim();
  return provinces.find(({ name }) => begin.startsWith(name))?.code ?? "";
}

const SHORTEST = 4;

/** An order's number without what table programs put around it; null where digits are lost, "" for none. */
export function numberOf(text: string, least = SHORTEST): string | null {
  const plain = text.trim().replace(/^=?["']*|["'\s]*$/g, "");
  if (hasLostDigits(plain)) return null;
  return plain.length >= least && /^[0-9A-Za-z_-]{1,64}$/.test(plain) ? plain : "";
}

/** The platform's own number of a line of an order, in the same way. */
export const lineOf = (text: string) => numberOf(text, 1);

const MOST_FEN = 100_000_000;

/** Fen from an amount; null for what is none, or more than a line may hold. */
export function fenOf(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[¥￥元,\s]/g, "");
  const [, yuan, part = ""] = /^(\d{1,9})(?:\.(\d{1,20}))?$/.exec(plain) ?? [];
  if (!yuan) return null;
  // By digits: 1.005 times a hundred is less than 100.5.
  const tenths = Number(part.padEnd(3, "0").slice(0, 3));
  const fen = Number(yuan) * 100 + Math.round(tenths / 10);
  return fen <= MOST_FEN ? fen : null;
}

const MOST_UNITS = 100_000;

/** Whole pieces; null for what is none. */
export function unitsOf(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/(\.0+)?\s*[件个]?$/, "");
  return /^\d{1,6}$/.test(plain) && Number(plain) <= MOST_UNITS ? Number(plain) : null;
}

const DAY = 86_400_000;
/** Excel counts days from the end of 1899. */
const EXCEL_EPOCH = 25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const WRITTEN =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:\.\d+)?)?$/;
const SHORT = /^(20\d\d)(\d\d)(\d\d)(?:\s?(\d\d)(\d\d)(\d\d)?)?$/;

const ofSerial = (serial: number) => {
  const isDay = serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
  return isDay ? Math.round(((serial - EXCEL_EPOCH) * DAY) / 1_000) * 1_000 : null;
};

function ofParts(text: string): number | null {
  const found = WRITTEN.exec(text) ?? SHORT.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isSame = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24;
  return isSame && year >= 2000 ? at.getTime() : null;
}

const SHANGHAI = 8 * 3_600_000;

/** The moment that a cell says by a clock in Shanghai, in words or as Excel's number of days; null for none. */
export function momentOf(text: string): Date | null {
  const plain = text.normalize("NFKC").trim();
  const wall = /^\d{5}(\.\d+)?$/.test(plain) ? ofSerial(Number(plain)) : ofParts(plain);
  return wall === null ? null : new Date(wall - SHANGHAI);
}

const CLOSED = /关闭|取消|退款成功|全额退款|已退款|cancel|closed/i;
const UNPAID = /待付|未付|未支付|待支付|等待买家付款|unpaid|pending/i;
const SOLD =
  /成功|完成|已?收货|签收|发货|付款|支付|出库|配送|运输|待评价|交易中|售后|妥投|paid|shipped|delivered|complete|success|received|sent/i;

/** What the state of an order means; null when it is no known one. Without a column all is sold. */
export function stateOf(text: string): "SOLD" | "UNPAID" | "CLOSED" | null {
  if (CLOSED.test(text)) return "CLOSED";
  if (UNPAID.test(text)) return "UNPAID";
  return SOLD.test(text) ? "SOLD" : null;
}

/** Whether a refund is paid back, by its state. */
export const isPaidBack = (text: string) =>
  /成功|完成|已退|同意|success|complete|refunded|paid/i.test(text) && !/关闭|拒绝|撤销/.test(text);
