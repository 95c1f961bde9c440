import type { DemoLabel } from "./product-types";

const label = (shelfDays: number, ingredientsZh?: string, ingredientsEn?: string): DemoLabel => ({
  shelfDays,
  ...(ingredientsZh && ingredientsEn && { ingredientsZh, ingredientsEn }),
});

const honey = ["蜂蜜", "Honey"] as const;
const greenTea = ["茶鲜叶", "Fresh tea leaves"] as const;

/** What is in each food, and how many days it keeps, by the product's slug. */
export const labels: Record<string, DemoLabel> = {
  "taihang-yellow-millet": label(360),
  "five-village-millet": label(300),
  "stone-rolled-millet": label(90),
  "four-ways-millet-box": label(
    60,
    "小米、小麦粉、胡麻油、白砂糖、红枣、食用盐、花椒；各小包另有配料",
    "Millet, wheat flour, flaxseed oil, sugar, red dates, salt, Sichuan pepper; each small pack says its own",
  ),
  "millet-biscuits": label(
    60,
    "小米粉、小麦粉、胡麻油、白砂糖",
    "Millet flour, wheat flour, flaxseed oil, sugar",
  ),
  "millet-crackers": label(90, "小米、食用盐", "Millet, salt"),
  "pepper-millet-crackers": label(90, "小米、花椒、食用盐", "Millet, Sichuan pepper, salt"),
  "toasted-millet-tea": label(360, "小米", "Millet"),
  "red-date-millet-tea": label(300, "小米、红枣", "Millet, red dates"),
  "thin-shell-walnuts": label(180),
  "walnut-kernels": label(180),
  "wild-dried-apricots": label(300),
  "dahongpao-pepper": label(360),
  "stone-ground-pepper": label(120, "花椒", "Sichuan pepper"),
  "rooftop-red-dates": label(300),
  "hongyadi-walnuts": label(300),
  "oak-log-wood-ear": label(540),
  "flower-cap-shiitake": label(360),
  "cliff-honey": label(720, ...honey),
  "qingming-green-tea": label(540, ...greenTea),
  "everyday-green-tea": label(360, ...greenTea),
  "old-jar-rice-wine": label(90, "水、糯米、酒曲", "Water, glutinous rice, yeast starter"),
  "fresh-fermented-rice": label(10, "糯米、水、酒曲", "Glutinous rice, water, yeast starter"),
  "old-tree-tea-cake": label(1_800, ...greenTea),
  "pocket-tea-cakes": label(1_080, ...greenTea),
  "corn-cob-wood-ear": label(360),
  "sun-dried-small-shiitake": label(360),
  "oyster-mushroom-kit": label(14),
  "winter-honey": label(720, ...honey),
};
