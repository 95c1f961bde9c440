export type LabelField = "recipient" | "phone" | "region" | "address" | "postcode";

export interface Section {
  field: LabelField | null;
  text: string;
}

/** Stands in the text where a phone number was; written by the sender it parts the text as well. */
export const PHONE_MARK = "☎";

const words: Readonly<Record<LabelField, string>> = {
  recipient:
    "收货人姓名|收件人姓名|联系人姓名|收货姓名|收件姓名|收货人|收件人|联系人|收貨人|收件者|姓名|名字|full name|name|recipient|consignee|receiver|contact",
  phone:
    "收货人电话|收件人电话|收货人手机|收件人手机|收货电话|收件电话|收货手机|收件手机|收货人手机号|收件人手机号|手机号码|联系电话|联系方式|联系手机|电话号码|手机号|手机|电话|固话|電話|phone number|telephone|mobile|phone|tel|cell",
  region: "所在地区|所在区域|收货地区|收件地区|省市区县|省市区|地区|region|area",
  address:
    "收货人地址|收件人地址|收货详细地址|详细地址|收货地址|收件地址|联系地址|街道地址|所在地址|家庭住址|地址|住址|shipping address|street address|address|street",
  postcode: "邮政编码|邮编|郵遞區號|postal code|postcode|zip code|zip",
};

const fieldOf = new Map<string, LabelField>();
const fields: readonly LabelField[] = ["recipient", "phone", "region", "address", "postcode"];
for (const field of fields) for (const word of words[field].split("|")) fieldOf.set(word, field);

const byLength = [...fieldOf.keys()].sort((a, b) => b.length - a.length).join("|");
const label = new RegExp(`(?<word>${byLength}) ?(?<colon>:)?`, "giu");

/** Labels that are no part of any address, so that they count without a colon. */
const unmistakable =
  /^(?:收[货件]人?(?:姓名|电话|手机|手机号|地址|地区)|收[货件]人|手机号码|联系电话|详细地址|所在地区|邮政编码)$/;
const separators = /[\s,;|、。☎]/;

function isLabel(text: string, match: RegExpMatchArray): boolean {
  const { word = "", colon } = match.groups ?? {};
  const start = match.index ?? 0;
  const before = text.charAt(start - 1);
  const after = text.charAt(start + match[0].length);
  const opens = before === "" || separators.test(before);
  if (colon) return opens || !/^[a-z]/i.test(word);
  if (/^[a-z]/i.test(word)) return false;
  if (unmistakable.test(word) || after === PHONE_MARK) return true;
  return opens && (word === "姓名" || word === "地址" || before === PHONE_MARK);
}

/** A text cut at its labels, in its order; what comes before the first has no field. */
export function splitAtLabels(text: string): Section[] {
  const sections: Section[] = [];
  let field: LabelField | null = null;
  let from = 0;
  for (const match of text.matchAll(label)) {
    if (!isLabel(text, match)) continue;
    const start = match.index;
    sections.push({ field, text: text.slice(from, start) });
    field = fieldOf.get((match.groups?.word ?? "").toLowerCase()) ?? null;
    from = start + match[0].length;
  }
  sections.push({ field, text: text.slice(from) });
  return sections;
}
