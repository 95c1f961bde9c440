import fc from "fast-check";
import max from "libphonenumber-js/max/metadata";
import { describe, expect, test } from "vitest";
import {
  findPhones,
  formatPhone,
  hidden,
  isMobileCn,
  isPhone,
  maskPhone,
  type Phone,
  parseContact,
  parsePhone,
  phoneWanted,
  readable,
} from "@/lib/platform/phone";
import china from "@/lib/platform/phone/china.json";

function phone(text: string): Phone {
  const parsed = parsePhone(text);
  if (!parsed) throw new Error(`${text} is not a phone`);
  return parsed;
}

test("our row for China is the library's own", () => {
  expect(china).toEqual(JSON.parse(JSON.stringify(max.countries.CN)));
});

describe("what a person types", () => {
  test.each([
    ["13800138000", "+8613800138000"],
    ["138 0013 8000", "+8613800138000"],
    ["138-0013-8000", "+8613800138000"],
    [" +86 138-0013-8000 ", "+8613800138000"],
    ["0086 13800138000", "+8613800138000"],
    ["8613800138000", "+8613800138000"],
    ["１３８００１３８０００", "+8613800138000"],
    ["16212345678", "+8616212345678"],
    ["16512345678", "+8616512345678"],
    ["19912345678", "+8619912345678"],
    ["0355-6382123", "+863556382123"],
    ["(0719) 621 1234", "+867196211234"],
    ["010-62345678", "+861062345678"],
    ["4008001234", "+864008001234"],
    ["+852 6123 4567", "+85261234567"],
    ["\u202d13900001111\u202c", "+8613900001111"],
    ["139\u200b0000\ufe0f1111", "+8613900001111"],
    ["(+86)13900001111", "+8613900001111"],
    ["（+86） 139 0000 1111", "+8613900001111"],
    ["(0086)13900001111", "+8613900001111"],
    ["[86]13900001111", "+8613900001111"],
    ["+1 415 555 2671", "+14155552671"],
  ])("%s is %s", (text, stored) => {
    expect(parsePhone(text)).toBe(stored);
  });

  test.each([
    "",
    "1380013800",
    "138001380001",
    "12345678901",
    "11012345678",
    "6382123",
    "10086",
    "95588",
    "13800138000 ext. 5",
    "电话13800138000",
    "140429199001011234",
    "1".repeat(10_000),
  ])("%s is no phone", (text) => {
    expect(parsePhone(text)).toBeNull();
  });

  test("what is stored is stored the same again, and no text breaks it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const stored = parsePhone(text);
        if (stored) expect(isPhone(stored)).toBe(true);
      }),
    );
    expect(isPhone("13800138000")).toBe(false);
  });
});

test.each([
  ["13800138000", true, "138 0013 8000", "138****8000"],
  ["0355-6382123", false, "0355 638 2123", "0355****2123"],
  ["+852 6123 4567", false, "+852 6123 4567", "+852****4567"],
])("%s: mobile %s, shown %s, masked %s", (text, mobile, shown, masked) => {
  expect(isMobileCn(phone(text))).toBe(mobile);
  expect(formatPhone(phone(text))).toBe(shown);
  expect(maskPhone(phone(text))).toBe(masked);
});

test.each([
  ["+8613800138000", "138 0013 8000", "138****8000"],
  ["+8614000001234", "+8614000001234", "****1234"],
  ["", "", ""],
])("of a row, %s reads %s and is hidden as %s", (stored, shown, masked) => {
  expect(readable(stored)).toBe(shown);
  expect(hidden(stored)).toBe(masked);
});

describe("a number to dial keeps its extension", () => {
  test.each([
    ["13900001111", "+8613900001111", "139****1111"],
    ["13900001111-7804", "+8613900001111-7804", "139****1111-7804"],
    ["139 0000 1111 转 7804", "+8613900001111-7804", "139****1111-7804"],
    ["13900001111,7804", "+8613900001111-7804", "139****1111-7804"],
    ["13900001111[7804]", "+8613900001111-7804", "139****1111-7804"],
    ["+86 13900001111 ext. 5", "+8613900001111-5", "139****1111-5"],
    ["0355-6382123-801", "+863556382123-801", "0355****2123-801"],
  ])("%s", (text, stored, masked) => {
    expect(parseContact(text)).toBe(stored);
    expect(parseContact(readable(stored))).toBe(stored);
    expect(hidden(stored)).toBe(masked);
  });

  test.each(["12345-7804", "转7804", "", "13900001111-1234567"])("%j is none", (text) => {
    expect(parseContact(text)).toBeNull();
  });

  test.each([
    ["+86 139 0000 1111", { startsWith: "+8613900001111" }],
    ["1111", { endsWith: "1111" }],
    ["何一鸣", null],
  ])("searching for %s", (text, wanted) => {
    expect(phoneWanted(text)).toEqual(wanted);
  });
});

describe("phones in a text", () => {
  test.each([
    ["张三13800138000山西省长治市武乡县丰州镇1号", ["+8613800138000"]],
    ["张三，+86 138-0013-8000，山西", ["+8613800138000"]],
    ["张三 13800138000 100号楼", ["+8613800138000"]],
    ["电话：0355-6382123 手机：１３８００１３８０００", ["+863556382123", "+8613800138000"]],
    ["邮编046300 13800138000转123", ["+8613800138000-123"]],
    ["何一鸣13900001111-7804湖北省", ["+8613900001111-7804"]],
    ["13900001111,7804", ["+8613900001111-7804"]],
    ["13900001111[7804]", ["+8613900001111-7804"]],
    ["13900001111，1001室", ["+8613900001111"]],
    ["武乡县迎宾街13号2单元301", []],
    ["身份证140429199001011234", []],
    ["1380013800", []],
  ])("%s", (text, phones) => {
    expect(findPhones(text).map((found) => found.contact)).toEqual(phones);
  });

  test("its place is the number itself", () => {
    const text = "张三，+86 138-0013-8000，山西";
    expect(findPhones(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "+86 138-0013-8000",
    ]);
  });
});
