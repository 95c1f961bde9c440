import type { DemoAddress, DemoPerson } from "./types";

const demoAddress: DemoAddress = {
  recipient: "演示买家",
  phone: "+8613800138000",
  provinceCode: "110000",
  cityCode: "110100",
  districtCode: "110105",
  townshipCode: "110105011",
  province: "北京市",
  city: "北京市",
  district: "朝阳区",
  township: "麦子店街道",
  street: "演示小区 8 号楼 2 单元 301",
  tag: "家",
  isDefault: true,
};

const nobody = {
  locale: "zh",
  preferVoice: false,
  isDemo: true,
  shops: [],
  grants: [],
  addresses: [],
} as const;

const demoAccounts: readonly DemoPerson[] = [
  {
    ...nobody,
    key: "shopper",
    phone: "+8613800138000",
    name: "演示买家",
    addresses: [demoAddress],
  },
  {
    ...nobody,
    key: "seller-millet",
    phone: "+8613800138001",
    name: "王家老二（演示卖家）",
    shops: [{ shop: "wang-er-millet", role: "OWNER" }],
  },
  {
    ...nobody,
    key: "seller-bakery",
    phone: "+8613800138002",
    name: "翠兰嫂（演示卖家）",
    preferVoice: true,
    shops: [{ shop: "cuilan-bakery", role: "OWNER" }],
  },
  {
    ...nobody,
    key: "seller-turquoise",
    phone: "+8613800138003",
    name: "赵家老三（演示卖家）",
    shops: [{ shop: "chahe-turquoise", role: "OWNER" }],
  },
  {
    ...nobody,
    key: "station-assistant",
    phone: "+8613800138004",
    name: "小枝（演示站员）",
    grants: [{ role: "STATION_ASSISTANT", station: "CS-WX-11" }],
  },
  {
    ...nobody,
    key: "county-officer",
    phone: "+8613800138005",
    name: "演示县干部",
    grants: [{ role: "COUNTY_OFFICER", station: null }],
  },
  {
    ...nobody,
    key: "county-officer-two",
    phone: "+8613800138034",
    name: "老秦（演示复核）",
    grants: [{ role: "COUNTY_OFFICER", station: null }],
  },
  {
    ...nobody,
    key: "logistics-clerk",
    phone: "+8613800138022",
    name: "老田（演示物流员）",
    grants: [{ role: "LOGISTICS_CLERK", station: "CS-WX-00" }],
  },
  { ...nobody, key: "helper", phone: "+8613800138021", name: "小芳" },
];

/** A shop that waits for somebody's yes. */
export const invites = [
  { shop: "wang-er-millet", phone: "+8613800138021", name: "小芳", role: "PACKER" },
] as const;

const owners: readonly [shop: string, phone: string, name: string][] = [
  ["guyangping-coop", "+8613800138010", "老田叔"],
  ["hu-orchard", "+8613800138011", "老胡叔"],
  ["shiyaogou-roastery", "+8613800138012", "三妮"],
  ["ma-wu-pepper", "+8613800138013", "马家老五"],
  ["guihua-dates", "+8613800138014", "桂花婶"],
  ["xiulian-foraged", "+8613800138015", "秀莲姐"],
  ["fang-tea-garden", "+8613800138016", "老方家"],
  ["duanyang-wormwood", "+8613800138017", "端阳嫂"],
  ["apo-rice-wine", "+8613800138018", "周家阿婆"],
  ["yunjiao-tea-coop", "+8613800138019", "吴家大姐"],
  ["along-mushrooms", "+8613800138020", "阿龙"],
];

/** Every shop has an owner, so no order of the demo falls on deaf ears; the cast of the demo stands on the sign-in page. */
export const people: readonly DemoPerson[] = [
  ...demoAccounts,
  {
    ...nobody,
    key: "assistant-shiyaogou",
    phone: "+8613800138023",
    name: "三妮她妹",
    isDemo: false,
    grants: [{ role: "STATION_ASSISTANT", station: "CS-WX-12" }],
  },
  {
    ...nobody,
    key: "buyer-in-the-city",
    phone: "+8613800138024",
    name: "李大姐",
    isDemo: false,
    addresses: [{ ...demoAddress, recipient: "李大姐", phone: "+8613800138024" }],
  },
  {
    ...nobody,
    key: "teacher-in-the-city",
    phone: "+8613800138035",
    name: "韩老师",
    isDemo: false,
    addresses: [
      {
        ...demoAddress,
        recipient: "韩老师",
        phone: "+8613800138035",
        street: "学府路 3 号院 2 单元",
      },
    ],
  },
  ...owners.map(
    ([shop, phone, name]): DemoPerson => ({
      ...nobody,
      key: `owner-${shop}`,
      phone,
      name,
      isDemo: false,
      shops: [{ shop, role: "OWNER" }],
    }),
  ),
];
