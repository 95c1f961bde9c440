import { countZh, digitsZh, moneyZh, numberZh } from "./numbers-zh";

type Rule = [RegExp, (...parts: string[]) => string];

const AMOUNT = String.raw`(\d[\d,]*(?:\.\d{1,2})?)(?!\d)`;
const measures =
  "个件单袋包盒箱罐瓶块斤公斤克千克两份家户天人位次条张页只双根桶升层筐篮串朵束把颗粒小时分钟秒年周月種种款批样";
const units: Record<string, string> = {
  kg: "公斤",
  g: "克",
  ml: "毫升",
  l: "升",
  km: "公里",
  cm: "厘米",
  mm: "毫米",
  m: "米",
};

const day = (month: string, date: string) =>
  `${numberZh(Number(month))}月${numberZh(Number(date))}号`;

function clock(hours: string, minutes: string): string {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute === 0) return `${countZh(hour)}点整`;
  return `${countZh(hour)}点${minute < 10 ? "零" : ""}${numberZh(minute)}分`;
}

/** In this order: what a number is, is known by what stands beside it. */
const rules: readonly Rule[] = [
  [/[０-９]/g, (wide) => String(wide.charCodeAt(0) - 0xff10)],
  [
    /(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})[日号]?/g,
    (_, year, month, date) => `${digitsZh(year)}年${day(month, date)}`,
  ],
  [/(\d{4})年/g, (_, year) => `${digitsZh(year)}年`],
  [/(\d{1,2})月(\d{1,2})[日号]/g, (_, month, date) => day(month, date)],
  [/(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/g, (_, hours, minutes) => clock(hours, minutes)],
  [/(?<=\d)\s?[-–—~～]\s?(?=[¥￥])/g, () => "到"],
  [new RegExp(String.raw`[-−–]\s?[¥￥]\s?${AMOUNT}`, "g"), (_, yuan) => `负${moneyZh(yuan)}`],
  [new RegExp(String.raw`[¥￥]\s?${AMOUNT}`, "g"), (_, yuan) => moneyZh(yuan)],
  [new RegExp(String.raw`${AMOUNT}\s?元`, "g"), (_, yuan) => moneyZh(yuan)],
  [/(\d+(?:\.\d+)?)\s?[%％]/g, (_, share) => `百分之${numberZh(share)}`],
  [/[A-Za-z]+-?\d{3,}[\dA-Za-z-]*|(?<![\d.,])\d{6,}(?![\d.])/g, (number) => digitsZh(number)],
  [/(\d)\s?[-–—~～]\s?(?=\d)/g, (_, before) => `${before}到`],
  [/[×xX]\s?(\d+)/g, (_, pieces) => `，${countZh(pieces)}份`],
  [
    /((?:尾号|编号|单号|号码|电话|手机)\D{0,4})([\d*\s-]+)/g,
    (_, what, number) => `${what}${digitsZh(number)}`,
  ],
  [
    /(\d+(?:\.\d+)?)\s?(kg|km|cm|mm|ml|g|l|m)(?![A-Za-z])/gi,
    (_, much, unit) => `${countZh(much)}${units[unit.toLowerCase()]}`,
  ],
  [/第\s?(\d+)/g, (_, place) => `第${numberZh(place)}`],
  [/(\d{1,2})(?=[月号])/g, (number) => numberZh(number)],
  [
    new RegExp(String.raw`(\d[\d,]*(?:\.\d+)?)\s?(?=[${measures}])`, "g"),
    (_, number) => countZh(number.replaceAll(",", "")),
  ],
  [/\d[\d,]*(?:\.\d+)?/g, (number) => numberZh(number)],
  [/\/(?=[\u4e00-\u9fff])/g, () => "一"],
];

/** Chinese text as somebody reads it to another: money, dates, counts, numbers of orders; nothing in it is a digit. */
export const spokenZh = (text: string): string =>
  rules.reduce((said, [pattern, say]) => said.replace(pattern, say), text);
