import "server-only";
import { pinyin } from "pinyin-pro";

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** 王桂花 → Wang Guihua, for readers of English until the villager writes it their own way. */
export function romanised(name: string): string {
  const [family = "", ...given] = pinyin(name.replace(/[·•.'’\s]/g, ""), {
    toneType: "none",
    type: "array",
    mode: "surname",
    nonZh: "consecutive",
  });
  return [capital(family), capital(given.join(""))].filter(Boolean).join(" ");
}

/** What the shop of somebody with this name is called until they name it. */
export const usualShopName = (keeper: string) => ({
  nameZh: `${keeper}的店`,
  nameEn: `${romanised(keeper)}'s Shop`,
});
