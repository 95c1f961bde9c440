import { expect, test } from "vitest";
import { addressLine } from "@/lib/identity/address-line";

test.each([
  [["山西省", "长治市", "武乡县", "丰州镇", "迎宾街1号"], "山西省长治市武乡县丰州镇迎宾街1号"],
  [
    ["北京市", "北京市", "朝阳区", "望京街道", "阜通东大街6号"],
    "北京市朝阳区望京街道阜通东大街6号",
  ],
  [["广东省", "东莞市", "东莞市", "长安镇", "振安路2号"], "广东省东莞市长安镇振安路2号"],
  [["湖北省", "省直辖县", "仙桃市", "其他", "仙桃大道1号"], "湖北省仙桃市仙桃大道1号"],
  [["香港特别行政区", "九龙", "油尖旺区", "", "弥敦道1号"], "香港特别行政区九龙油尖旺区弥敦道1号"],
])("%j on a Chinese label is %s", (parts, line) => {
  const [province = "", city = "", district = "", township = "", street = ""] = parts;
  expect(addressLine({ province, city, district, township, street }, "zh")).toBe(line);
});

test("in English the small comes first", () => {
  const address = {
    province: "Shanxi",
    city: "Changzhi",
    district: "Wuxiang County",
    township: "Fengzhou Town",
    street: "1 Yingbin Street",
  };
  expect(addressLine(address, "en")).toBe(
    "1 Yingbin Street, Fengzhou Town, Wuxiang County, Changzhi, Shanxi",
  );
});
