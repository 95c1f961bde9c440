import type { TakeOrder } from "@/lib/checkout";
import { takeOrder } from "@/lib/checkout/mutations";
import { quoteTaken } from "@/lib/checkout/queries";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { surely } from "./buy";

const beijing = {
  provinceCode: "110000",
  cityCode: "110100",
  districtCode: "110101",
  townshipCode: "110101001",
};

type Call = Pick<TakeOrder, "method" | "note"> & {
  product: string;
  quantity: number;
  /** Off the shelf's price for a piece, in fen. */
  offFen: number;
  recipient: string;
  phone: string;
  street: string;
};

const call: Call = {
  ...{ product: "taihang-yellow-millet", quantity: 2, offFen: 200, method: "ONLINE" },
  ...{ recipient: "孟师傅", phone: "13900001102", street: "金鱼胡同 3 号 602" },
  note: "微信上说好的，月底前吃完上一袋",
};

/** What somebody ordered from the demo's seller by phone, who has not opened the link yet. */
export async function insertTaken(seller: UserViewer) {
  const { product, quantity, offFen, method, note, recipient, phone, street } = call;
  const variant = await db.variant.findFirstOrThrow({
    where: { product: { slug: product }, active: true },
    orderBy: { sort: "asc" },
    select: { id: true, priceFen: true, product: { select: { shopId: true } } },
  });
  const agreedFen = offFen > 0 ? variant.priceFen - offFen : null;
  const goods = [{ variantId: variant.id, quantity, agreedFen }];
  const asked = { shopId: variant.product.shopId, goods, locale: "zh" as const };
  const { quote } = await surely(
    quoteTaken(seller, { ...asked, provinceCode: beijing.provinceCode }),
  );
  const delivery = { recipient, phone, street, ...beijing };
  const taken = { ...asked, method, note, delivery, answers: {} };
  await surely(takeOrder(seller, { ...taken, key: newToken(), quoteHash: quote.hash }));
}
