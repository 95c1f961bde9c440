import type { DemoLineage, DemoProduct } from "../types";
import { alongKitAndHoney } from "./along-kit-and-honey";
import { alongMushrooms } from "./along-mushrooms";
import { apoRiceWine } from "./apo-rice-wine";
import { chaheTurquoise } from "./chahe-turquoise";
import { chaheTurquoiseMore } from "./chahe-turquoise-more";
import { cuilanBakery } from "./cuilan-bakery";
import { duanyangSachets } from "./duanyang-sachets";
import { duanyangWormwood } from "./duanyang-wormwood";
import { fangTeaGarden } from "./fang-tea-garden";
import { guihuaDates } from "./guihua-dates";
import { guyangpingCoop } from "./guyangping-coop";
import { guyangpingGiftBox } from "./guyangping-gift-box";
import { huOrchard } from "./hu-orchard";
import { maWuPepper } from "./ma-wu-pepper";
import { shiyaogouRoastery } from "./shiyaogou-roastery";
import { wangErMillet } from "./wang-er-millet";
import { xiulianForaged } from "./xiulian-foraged";
import { yunjiaoTeaCoop } from "./yunjiao-tea-coop";

export const products: readonly DemoProduct[] = [
  ...wangErMillet,
  ...guyangpingCoop,
  ...guyangpingGiftBox,
  ...cuilanBakery,
  ...shiyaogouRoastery,
  ...huOrchard,
  ...maWuPepper,
  ...guihuaDates,
  ...chaheTurquoise,
  ...chaheTurquoiseMore,
  ...xiulianForaged,
  ...fangTeaGarden,
  ...duanyangWormwood,
  ...duanyangSachets,
  ...apoRiceWine,
  ...yunjiaoTeaCoop,
  ...alongMushrooms,
  ...alongKitAndHoney,
];

/** Flour, oil or dates join some of them, so a yield may exceed 100. */
export const lineage: readonly DemoLineage[] = [
  { output: "millet-biscuits", input: "taihang-yellow-millet", yieldPercent: 158 },
  { output: "millet-crackers", input: "taihang-yellow-millet", yieldPercent: 92 },
  { output: "pepper-millet-crackers", input: "taihang-yellow-millet", yieldPercent: 93 },
  { output: "pepper-millet-crackers", input: "dahongpao-pepper", yieldPercent: 3000 },
  { output: "toasted-millet-tea", input: "five-village-millet", yieldPercent: 88 },
  { output: "red-date-millet-tea", input: "toasted-millet-tea", yieldPercent: 143 },
  { output: "red-date-millet-tea", input: "rooftop-red-dates", yieldPercent: 180 },
  { output: "four-ways-millet-box", input: "five-village-millet", yieldPercent: 98 },
  { output: "walnut-kernels", input: "thin-shell-walnuts", yieldPercent: 52 },
  { output: "stone-ground-pepper", input: "dahongpao-pepper", yieldPercent: 91 },
  { output: "wormwood-sachet", input: "dried-wormwood-bundle", yieldPercent: 40 },
  { output: "named-sachet", input: "dried-wormwood-bundle", yieldPercent: 45 },
];
