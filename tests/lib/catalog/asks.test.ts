import { expect, test } from "vitest";
import { answerTo } from "@/lib/catalog";
import { labelWithAnswers } from "@/lib/catalog/queries";

const wrist = { kind: "NUMBER", least: 12, most: 24, choices: [] } as const;
const name = { kind: "TEXT", least: null, most: null, choices: [] } as const;
const fit = { kind: "CHOICE", least: null, most: null, choices: ["贴手", "松一点"] } as const;

test.each([
  [wrist, "16.5", "16.5"],
  [wrist, " 16 ", "16"],
  [wrist, "１６．５", "16.5"],
  [wrist, "11", null],
  [wrist, "25", null],
  [wrist, "十六", null],
  [wrist, "16cm", null],
  [wrist, "", null],
  [wrist, undefined, null],
  [name, "安安", "安安"],
  [name, "   ", null],
  [name, "字".repeat(61), null],
  [name, "a\u0000b", null],
  [fit, "松一点", "松一点"],
  [fit, "别的", null],
])("%o answered with %o keeps %o", (question, text, kept) => {
  const { choices, ...rest } = question;
  expect(answerTo({ ...rest, choices: [...choices] }, text)).toBe(kept);
});

test("an order line says what its maker was told, in either language", () => {
  const answers = [
    { labelZh: "手围", labelEn: "Wrist", value: "16.5", unitZh: "厘米", unitEn: "cm" },
    { labelZh: "绣字", labelEn: "", value: "安安", unitZh: "", unitEn: "" },
  ];
  expect(labelWithAnswers("8毫米", answers, "zh")).toBe("8毫米 · 手围 16.5厘米 · 绣字 安安");
  expect(labelWithAnswers("8 mm", answers, "en")).toBe("8 mm · Wrist 16.5 cm · 绣字 安安");
  expect(labelWithAnswers("8 mm", [], "en")).toBe("8 mm");
});
