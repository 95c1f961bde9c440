import { at, randomFrom } from "./random";

/** What a store sells: how it is called there, its price in yuan, and how much of it goes by month of the year. */
export type StoreGood = { title: string; yuan: number; season: readonly number[] };
export type StoreSales = {
  seed: number;
  /** Months as YYYY-MM, and the last day that has sales. */
  months: readonly string[];
  until: string;
  goods: readonly StoreGood[];
  ordersAMonth: number;
};

const places = ["浙江省", "广东省", "四川省", "北京", "江苏省", "山东省", "湖北省", "上海"];
const HEADS = "订单编号,子订单编号,商品名称,商品数量,实付金额,退款金额,订单状态,支付时间,收货省份";

const two = (number: number) => String(number).padStart(2, "0");

/** An export of orders as a platform would write it; the same wishes always tell the same. */
export function storeSales({ seed, months, until, goods, ordersAMonth }: StoreSales): string {
  const random = randomFrom(seed);
  const lines = months.flatMap((month) => {
    const season = (good: StoreGood) => at(good.season, Number(month.slice(5)) - 1);
    const among = goods.flatMap((good) => Array.from({ length: season(good) }, () => good));
    return Array.from(
      { length: random.between(ordersAMonth - 9, ordersAMonth + 9) },
      (_, order) => {
        const day = `${month}-${two(random.between(1, 28))}`;
        const number = `${seed}${month.replace("-", "")}${String(order).padStart(5, "0")}`;
        const place = random.of(places);
        const time = `${day} ${two(random.between(8, 21))}:${two(random.between(0, 59))}:00`;
        return Array.from({ length: random.chance(0.25) ? 2 : 1 }, (_, line) => {
          const { title, yuan } = random.of(among);
          const units = random.between(1, 3);
          const paid = yuan * units;
          const back = random.chance(0.04) ? paid : 0;
          const state = random.chance(0.03) ? "交易关闭" : "交易成功";
          const said = [number, `${number}${line}`, title, units, paid, back, state, time, place];
          return { day, text: said.join(",") };
        });
      },
    ).flat();
  });
  const told = lines.filter(({ day }) => day <= until).map(({ text }) => text);
  return [HEADS, ...told].join("\n");
}
