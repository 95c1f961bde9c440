import "server-only";
import { getShopDay } from "@/lib/dispatch/queries";
import { listStock, type StockRow } from "@/lib/inventory/queries";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { type Locale, pick } from "@/lib/platform/i18n";
import { sum } from "@/lib/platform/money";
import { getSoldSince } from "@/lib/reporting/queries";
import { findShopMoney } from "@/lib/settlement/queries";
import { listMyShops } from "@/lib/shops/queries";
import type { WishAnswer, WishedGoods } from "./index";
import { parseWish, type Wish } from "./parse";

const MOST_GOODS = 6;
const notYours = { kind: "NOT_YOURS" } as const;

/** Whose words they are, and of which of their shops; null for all. */
type Asked = { viewer: Viewer; shopId: string | null; locale: Locale; today: string };

async function sold(
  { viewer, shopId, today }: Asked,
  span: "TODAY" | "MONTH",
): Promise<WishAnswer> {
  const from = span === "TODAY" ? today : `${today.slice(0, 7)}-01`;
  const found = await getSoldSince(viewer, shopId, from);
  return found ? { kind: "SOLD", span, soldFen: found.fen, orders: found.orders } : notYours;
}

async function toSend({ viewer, shopId }: Asked): Promise<WishAnswer> {
  if (!mayAct(viewer, "order:sell")) return notYours;
  const { toShip, late } = await getShopDay(viewer, shopId);
  return { kind: "TO_SEND", toShip, late };
}

async function money({ viewer, shopId }: Asked): Promise<WishAnswer> {
  const ids = shopsFor(viewer, "money:see").filter((id) => shopId === null || id === shopId);
  const found = await Promise.all(ids.map((id) => findShopMoney(viewer, id)));
  const shops = found.filter((one) => one !== null);
  if (shops.length === 0) return notYours;
  return {
    kind: "MONEY",
    freeFen: sum(shops.map(({ freeFen }) => freeFen)),
    onBillFen: sum(shops.map(({ onBillFen }) => onBillFen)),
    waitingFen: sum(shops.map(({ waitingFen }) => waitingFen)),
  };
}

const toGoods = (row: StockRow, locale: Locale): WishedGoods => ({
  variantId: row.variantId,
  name: pick(row, "title", locale),
  label: pick(row, "label", locale),
  left: row.left,
  onHand: row.onHand,
});

async function goodsCalled({ viewer, shopId, locale }: Asked, text: string) {
  const { rows } = await listStock(viewer, { shopId, text, after: null });
  return rows.slice(0, MOST_GOODS).map((row) => toGoods(row, locale));
}

async function ofGoods(asked: Asked, wish: Wish & { goods: string }): Promise<WishAnswer> {
  if (!mayAct(asked.viewer, "stock:edit")) return notYours;
  const goods = await goodsCalled(asked, wish.goods);
  if (goods.length === 0) return { kind: "NO_GOODS" };
  return wish.kind === "SET_STOCK"
    ? { kind: "SET_STOCK", count: wish.count, goods }
    : { kind: "LEFT", goods };
}

async function close(asked: Asked, until: string): Promise<WishAnswer> {
  const { viewer, shopId, locale, today } = asked;
  const mine = await listMyShops(viewer, "shop:edit", locale);
  const shops = mine
    .filter(({ id, status }) => status === "OPEN" && (shopId === null || id === shopId))
    .map(({ id, name }) => ({ id, name }));
  return shops.length > 0 ? { kind: "CLOSE", until, from: today, shops } : notYours;
}

/**
 * Answers what a seller says in their own words, of one shop or of all of theirs. It changes nothing: what
 * would is proposed, with all the goods that may be meant. UNKNOWN for what isn't understood, NOT_YOURS for
 * what this viewer has no part in.
 */
export async function hear(
  viewer: Viewer,
  { text, shopId, locale }: { text: string; shopId: string | null; locale: Locale },
  now = new Date(),
): Promise<WishAnswer> {
  const asked = { viewer, shopId, locale, today: businessDay(now) };
  const wish = parseWish(text, asked.today);
  switch (wish?.kind) {
    case "SOLD":
      return sold(asked, wish.span);
    case "TO_SEND":
      return toSend(asked);
    case "MONEY":
      return money(asked);
    case "LEFT":
    case "SET_STOCK":
      return ofGoods(asked, wish);
    case "CLOSE":
      return close(asked, wish.until);
    default:
      return { kind: "UNKNOWN" };
  }
}
