import type { DemoFreightRule } from "./types";

type Zone = Omit<DemoFreightRule, "shop" | "sort" | "freeOverFen">;

const remote: readonly string[] = ["540000", "630000", "650000"];
const everyMainlandProvince = [
  ...["110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000"],
  ...["310000", "320000", "330000", "340000", "350000", "360000", "370000"],
  ...["410000", "420000", "430000", "440000", "450000", "460000"],
  ...["500000", "510000", "520000", "530000", "540000"],
  ...["610000", "620000", "630000", "640000", "650000"],
];

/** Hong Kong, Macau and Taiwan stand in no zone: parcels with food papers of a county don't go there. */
function zonesAround(home: string, neighbours: readonly string[]): readonly Zone[] {
  const far = remote.filter((code) => code !== home);
  const near = [home, ...neighbours, ...far];
  const rest = everyMainlandProvince.filter((code) => !near.includes(code));
  const kilo = { firstG: 1000, nextG: 1000 };
  return [
    {
      zoneZh: "本省",
      zoneEn: "Same province",
      provinceCodes: [home],
      ...kilo,
      firstFen: 500,
      nextFen: 100,
      daysFrom: 1,
      daysTo: 2,
    },
    {
      zoneZh: "邻省",
      zoneEn: "Next door",
      provinceCodes: neighbours,
      ...kilo,
      firstFen: 700,
      nextFen: 150,
      daysFrom: 2,
      daysTo: 3,
    },
    {
      zoneZh: "外省",
      zoneEn: "Across the country",
      provinceCodes: rest,
      ...kilo,
      firstFen: 900,
      nextFen: 250,
      daysFrom: 2,
      daysTo: 4,
    },
    {
      zoneZh: "远途",
      zoneEn: "Far west",
      provinceCodes: far,
      ...kilo,
      firstFen: 1800,
      nextFen: 1000,
      daysFrom: 5,
      daysTo: 9,
    },
  ];
}

const shanxi = zonesAround("140000", ["110000", "120000", "130000", "150000", "410000", "610000"]);
const hubei = zonesAround("420000", ["340000", "360000", "410000", "430000", "500000", "610000"]);
const guizhou = zonesAround("520000", ["430000", "450000", "500000", "510000", "530000"]);

const isRemote = ({ provinceCodes }: Zone) => provinceCodes.every((code) => remote.includes(code));

/** The far west never ships free: there the parcel costs more than most of the goods in it. */
function tableOf(shop: string | null, zones: readonly Zone[], freeOverFen: number | null = null) {
  return zones.map(
    (zone, sort): DemoFreightRule => ({
      ...zone,
      shop,
      sort,
      freeOverFen: isRemote(zone) ? null : freeOverFen,
    }),
  );
}

/** What a county begins with: its own province, the others, the far west; its desk writes the rest. */
export const firstTable = (home: string) =>
  tableOf(
    null,
    zonesAround(home, []).filter(({ provinceCodes }) => provinceCodes.length > 0),
  );

/** Posted by registered parcel in a padded box whatever the weight, so distance hardly counts. */
function jewelTable(shop: string): readonly DemoFreightRule[] {
  return tableOf(
    shop,
    hubei.map((zone) => ({
      ...zone,
      firstFen: isRemote(zone) ? 2000 : 1200,
      nextFen: 200,
    })),
    30_000,
  );
}

export const freightRules: readonly DemoFreightRule[] = [
  ...tableOf(null, shanxi),
  ...tableOf("wang-er-millet", shanxi, 9_900),
  ...tableOf("guyangping-coop", shanxi, 12_800),
  ...jewelTable("chahe-turquoise"),
  ...tableOf("xiulian-foraged", hubei),
  ...tableOf("fang-tea-garden", hubei, 16_800),
  ...tableOf("duanyang-wormwood", hubei),
  ...tableOf("apo-rice-wine", hubei),
  ...tableOf("yunjiao-tea-coop", guizhou, 16_800),
  ...tableOf("along-mushrooms", guizhou),
];
