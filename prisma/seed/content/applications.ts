import type { RequirementKind } from "@/lib/onboarding";
import type { DemoApplication, DemoRequirement } from "./types";

const promised = (kind: RequirementKind): DemoRequirement => ({
  kind,
  state: "GIVEN",
  photo: null,
  number: "",
  goodForDays: null,
  note: "",
});

const shown = (
  kind: RequirementKind,
  photo: string,
  number: string,
  goodForDays: number | null = null,
): DemoRequirement => ({ kind, state: "GIVEN", photo, number, goodForDays, note: "" });

/** Invented people on their way to a shop: one complete, one with papers to look at, one asked back, one begun. */
export const applications: readonly DemoApplication[] = [
  {
    phone: "+8613800138031",
    keeper: "陈秀云",
    keeperEn: "Chen Xiuyun",
    village: "guyangping",
    photo: "scene-millet-terraces",
    sells: ["FARM_PRODUCE", "CRAFT"],
    state: "WAITING",
    daysAgo: 1,
    note: "",
    papers: [promised("LICENCE_OR_EXEMPTION"), promised("ORIGIN_STATEMENT")],
  },
  {
    phone: "+8613800138032",
    keeper: "郭大顺",
    keeperEn: "Guo Dashun",
    village: "shangchahe",
    photo: "scene-cliff-village",
    sells: ["TURQUOISE"],
    state: "WAITING",
    daysAgo: 4,
    note: "",
    papers: [
      shown("LICENCE_OR_EXEMPTION", "paper-licence", "92140000DEMO0001"),
      shown("GEM_CERTIFICATE", "paper-gem", "DEMO-GEM-20260912"),
    ],
  },
  {
    phone: "+8613800138006",
    keeper: "柳叶",
    keeperEn: "Liu Ye",
    village: "chapanchong",
    photo: "scene-tea-hills",
    sells: ["WORKSHOP"],
    state: "ASKED_BACK",
    daysAgo: 2,
    note: "小作坊登记证反光，编号看不清。换个亮处再拍一张就行。",
    papers: [
      shown("LICENCE_OR_EXEMPTION", "paper-licence", "92420000DEMO0031"),
      {
        ...shown("WORKSHOP_REGISTRATION", "paper-workshop", ""),
        state: "REFUSED",
        note: "反光，编号看不清",
      },
    ],
  },
  {
    phone: "+8613800138033",
    keeper: "石满仓",
    keeperEn: "Shi Mancang",
    village: "guyangping",
    photo: null,
    sells: [],
    state: "BEGUN",
    daysAgo: 0,
    note: "",
    papers: [],
  },
];

/** Papers of the shops that are open: good for so many days from the day of seeding; the rest are without end. */
export const shopPapers: readonly { shop: string; papers: readonly DemoRequirement[] }[] = [
  {
    shop: "cuilan-bakery",
    papers: [
      shown("LICENCE_OR_EXEMPTION", "paper-licence", "92140429MADEMO0020"),
      shown("WORKSHOP_REGISTRATION", "paper-workshop", "DEMO-2024-018", 24),
    ],
  },
  {
    shop: "fang-tea-garden",
    papers: [
      shown("LICENCE_OR_EXEMPTION", "paper-licence", "92421123MADEMO0041", 400),
      shown("PREPACKED_FILING", "paper-filing", "YB1DEMO000027", 6),
    ],
  },
  {
    shop: "chahe-turquoise",
    papers: [
      shown("LICENCE_OR_EXEMPTION", "paper-licence", "92420322MADEMO0033"),
      shown("GEM_CERTIFICATE", "paper-gem", "DEMO-GEM-20260912", 51),
    ],
  },
];
