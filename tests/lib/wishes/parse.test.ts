import { expect, test } from "vitest";
import { withDigits } from "@/lib/wishes/numbers";
import { parseWish } from "@/lib/wishes/parse";

const TODAY = "2026-11-30";

test.each([
  ["二十", "20"],
  ["两百五", "250"],
  ["一千二", "1200"],
  ["两百零五", "205"],
  ["一百二十袋", "120袋"],
  ["十五号", "15号"],
])("%s is %s", (said, digits) => {
  expect(withDigits(said)).toBe(digits);
});

const wishes: [string, ReturnType<typeof parseWish>][] = [
  ["今天卖了多少", { kind: "SOLD", span: "TODAY" }],
  ["今天卖了几单？", { kind: "SOLD", span: "TODAY" }],
  ["我今天挣了多少钱", { kind: "SOLD", span: "TODAY" }],
  ["这个月卖了多少钱", { kind: "SOLD", span: "MONTH" }],
  ["本月一共收入多少", { kind: "SOLD", span: "MONTH" }],
  ["How much did I sell today?", { kind: "SOLD", span: "TODAY" }],
  ["how much have I sold this month", { kind: "SOLD", span: "MONTH" }],
  ["要发什么货", { kind: "TO_SEND" }],
  ["还有几单没发", { kind: "TO_SEND" }],
  ["哪些该发了", { kind: "TO_SEND" }],
  ["今天要寄多少", { kind: "TO_SEND" }],
  ["What must I ship?", { kind: "TO_SEND" }],
  ["我的钱什么时候到", { kind: "MONEY" }],
  ["货款几时给", { kind: "MONEY" }],
  ["啥时候到账", { kind: "MONEY" }],
  ["when is my money coming", { kind: "MONEY" }],
  ["小米还有多少", { kind: "LEFT", goods: "小米" }],
  ["小米还剩几袋", { kind: "LEFT", goods: "小米" }],
  ["家里的核桃还有多少斤", { kind: "LEFT", goods: "核桃" }],
  ["一谷四吃还有多少", { kind: "LEFT", goods: "一谷四吃" }],
  ["how much millet is left", { kind: "LEFT", goods: "millet" }],
  ["把小米改成二十袋", { kind: "SET_STOCK", goods: "小米", count: 20 }],
  ["把五村小米改成三十袋", { kind: "SET_STOCK", goods: "五村小米", count: 30 }],
  ["五村小米还有四十袋", { kind: "SET_STOCK", goods: "五村小米", count: 40 }],
  ["小米改成20", { kind: "SET_STOCK", goods: "小米", count: 20 }],
  ["小米改成３０包", { kind: "SET_STOCK", goods: "小米", count: 30 }],
  ["小米的数量改成两百五", { kind: "SET_STOCK", goods: "小米", count: 250 }],
  ["小米改成二十，不对，二十五", { kind: "SET_STOCK", goods: "小米", count: 25 }],
  ["核桃只有八箱了", { kind: "SET_STOCK", goods: "核桃", count: 8 }],
  ["set the millet to 20 packets", { kind: "SET_STOCK", goods: "millet", count: 20 }],
  ["关门到十五号", { kind: "CLOSE", until: "2026-12-15" }],
  ["店关到明天", { kind: "CLOSE", until: "2026-12-01" }],
  ["放假到三月八号", { kind: "CLOSE", until: "2027-03-08" }],
  ["休息到下个月三号", { kind: "CLOSE", until: "2026-12-03" }],
  ["关门到十号，不对，十二号", { kind: "CLOSE", until: "2026-12-12" }],
  ["close the shop until the 15th", { kind: "CLOSE", until: "2026-12-15" }],
  ["close until 8 March", { kind: "CLOSE", until: "2027-03-08" }],
];

test.each(wishes)("%s", (said, wish) => {
  expect(parseWish(said, TODAY)).toEqual(wish);
});

test.each([
  "",
  "你好",
  "小米",
  "二十",
  "关门",
  "放假到四月三十一号",
  "天气怎么样",
  "改成二十",
  "小米改成很多",
  "🌾".repeat(50),
])("%s is not understood, and nothing is guessed", (said) => {
  expect(parseWish(said, TODAY)).toBeNull();
});
