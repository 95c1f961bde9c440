import type { DemoBaseline } from "./types";

/** What was got at the farm gate before there were shops, as people and reports tell it. */
export const baselines: readonly DemoBaseline[] = [
  {
    category: "millet",
    fenPerKg: 600,
    year: 2016,
    sourceZh: "乡亲们说的：早些年收粮的车开到村口，小米三块钱一斤",
    sourceEn: "As the village tells it: the buyer's lorry at the gate paid three yuan a jin",
  },
  {
    category: "walnuts",
    fenPerKg: 1_200,
    year: 2018,
    sourceZh: "合作社收购账：带壳核桃六块钱一斤（演示）",
    sourceEn: "The cooperative's purchase book: six yuan a jin in the shell (demo)",
  },
  {
    category: "red-dates",
    fenPerKg: 800,
    year: 2018,
    sourceZh: "合作社收购账：红枣四块钱一斤（演示）",
    sourceEn: "The cooperative's purchase book: four yuan a jin (demo)",
  },
  {
    category: "sichuan-pepper",
    fenPerKg: 6_000,
    year: 2018,
    sourceZh: "镇上收购点的价：大红袍三十块钱一斤（演示）",
    sourceEn: "The buying station in town: thirty yuan a jin (demo)",
  },
];
