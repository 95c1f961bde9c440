import { expect, test } from "vitest";
import { sentences } from "@/lib/notifications/text";

const order = { number: "CS20261121", amountFen: 8_800, pieces: 2 };
const params = {
  ...order,
  parcel: "中通 7312 0001",
  city: "北京市",
  recipient: "张三",
  titleZh: "小米",
  titleEn: "Millet",
  name: "小芳",
  shopZh: "王家老二谷子铺",
  shopEn: "Wang's",
  role: "PACKER",
  left: 3,
  code: "123456",
  minutes: 5,
};

const orderKinds = ["confirmed", "shipped", "cancelled", "refunded", "completed", "expired"];
const teamKinds = ["joined", "declined", "left", "changed", "removed"];
const notices = [
  ...orderKinds.map((kind) => `order.${kind}`),
  ...teamKinds.map((kind) => `team.${kind}`),
  "shop.invited",
  "stock.low",
];
const keys = [
  ...notices.flatMap((kind) => [`notice.${kind}.title`, `notice.${kind}.text`]),
  ...["code", "shop.invited", ...orderKinds.map((kind) => `order.${kind}`)].map(
    (kind) => `sms.${kind}`,
  ),
];

test.each(keys)("%s is a whole sentence in both languages", async (key) => {
  for (const locale of ["zh", "en"] as const) {
    const text = (await sentences(locale))(key, params);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/[{}]|notifications\./);
  }
});

test("an unknown kind says nothing rather than its key", async () => {
  expect((await sentences("zh"))("notice.unknown.title", {})).toBe("");
});
