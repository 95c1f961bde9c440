import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

const listOrders = () =>
  db.order.findMany({
    where: { status: { in: ["CONFIRMED", "COMPLETED"] } },
    include: {
      group: true,
      lines: { orderBy: { id: "asc" } },
      refunds: {
        where: { status: { not: "ABANDONED" }, payment: { status: "SUCCEEDED" } },
        include: { lines: true },
      },
    },
  });

type Order = Awaited<ReturnType<typeof listOrders>>[number];

export const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Parts of the free parcel by weight, each up to where the parcel has come so far. */
function borneOf(order: Order) {
  const weight = total(order.lines.map(({ weightG }) => weightG));
  let [soFar, given] = [0, 0];
  return order.lines.map((line) => {
    soFar += line.weightG;
    const part = Math.round((order.borneFen * soFar) / weight) - given;
    given += part;
    return part;
  });
}

function recountOne(order: Order) {
  const parts = order.refunds.flatMap(({ lines }) => lines);
  const back = total(order.refunds.map(({ amountFen }) => amountFen));
  const beyond = back - total(parts.map(({ amountFen }) => amountFen)) - order.freightFen;
  const borne = borneOf(order);
  return {
    shopId: order.shopId,
    day: businessDay(order.confirmedAt ?? new Date(0)),
    buyer: order.group.userId ?? order.group.phone,
    province: order.provinceCode,
    lines: order.lines.map((line, index) => {
      const own = parts.filter(({ orderLineId }) => orderLineId === line.id);
      const units = line.quantity - total(own.map(({ quantity }) => quantity));
      const kindness = index === 0 ? Math.max(0, beyond) : 0;
      return {
        productId: line.productId,
        units,
        weightG: (line.netWeightG / line.quantity) * units,
        fen: line.netFen - total(own.map(({ amountFen }) => amountFen)) - kindness,
        borneFen: borne[index] ?? 0,
      };
    }),
  };
}

/** One sale as its rows say, worked out the plain way. */
export type Recounted = ReturnType<typeof recountOne>;

/** Every sale there is, from orders, lines and refunds alone. */
export const recount = async () => (await listOrders()).map(recountOne);

export const within = (sales: Recounted[], from: string, to: string) =>
  sales.filter(({ day }) => from <= day && day <= to);

export const moneyOf = (sales: Recounted[]) =>
  total(sales.flatMap(({ lines }) => lines.map(({ fen }) => fen)));

/** How many orders each buyer made. */
export function buyersOf(sales: Recounted[]) {
  const orders = new Map<string, number>();
  for (const { buyer } of sales) orders.set(buyer, (orders.get(buyer) ?? 0) + 1);
  return orders;
}
