import type { DemoCarrier } from "./types";

export const carriers: readonly DemoCarrier[] = [
  { code: "ZTO", nameZh: "中通快递", nameEn: "ZTO Express", phone: "95311", sort: 0 },
  { code: "YTO", nameZh: "圆通速递", nameEn: "YTO Express", phone: "95554", sort: 1 },
  { code: "EMS", nameZh: "邮政EMS", nameEn: "China Post EMS", phone: "11183", sort: 2 },
  { code: "SF", nameZh: "顺丰速运", nameEn: "SF Express", phone: "95338", sort: 3 },
  { code: "STO", nameZh: "申通快递", nameEn: "STO Express", phone: "95543", sort: 4 },
  { code: "YUNDA", nameZh: "韵达快递", nameEn: "Yunda Express", phone: "95546", sort: 5 },
  { code: "JT", nameZh: "极兔速递", nameEn: "J&T Express", phone: "956025", sort: 6 },
  { code: "JD", nameZh: "京东快递", nameEn: "JD Logistics", phone: "950616", sort: 7 },
];
