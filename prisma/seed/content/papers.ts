import type { DemoPaper } from "./types";

const regulator = {
  issuerZh: "县市场监督管理局（演示）",
  issuerEn: "County market regulator (demo)",
};

/** The grower's own promise that the produce meets the standard; it needs no office. */
export function conformity(
  number: string,
  issuedOn: string,
  growerZh: string,
  growerEn: string,
): DemoPaper {
  return {
    kind: "CONFORMITY",
    number,
    issuerZh: `${growerZh}（生产者自行开具）`,
    issuerEn: `${growerEn} (issued by the grower)`,
    noteZh: "承诺达标合格证：不用禁用农药，常规农药过了安全间隔期才采收。",
    noteEn:
      "Grower's pledge: no banned pesticides, and nothing picked before the waiting period was over.",
    issuedOn,
    expiresOn: null,
  };
}

/** What a laboratory found in one lot. */
export const testReport = (
  number: string,
  issuedOn: string,
  noteZh: string,
  noteEn: string,
): DemoPaper => ({
  kind: "TEST_REPORT",
  number,
  issuerZh: "县农产品质量检测站（演示）",
  issuerEn: "County produce laboratory (demo)",
  noteZh,
  noteEn,
  issuedOn,
  expiresOn: null,
});

/** A licensed maker (SC and 14 digits) and a shop that filed to sell only pre-packed food. */
export function prepacked(
  scNumber: string,
  filing: string,
  makerZh: string,
  makerEn: string,
): DemoPaper[] {
  return [
    {
      kind: "FOOD_LICENCE",
      number: scNumber,
      ...regulator,
      noteZh: `生产者：${makerZh}。编号为演示所用。`,
      noteEn: `Maker: ${makerEn}. The number is for this demo only.`,
      issuedOn: "2024-03-11",
      expiresOn: "2029-03-10",
    },
    {
      kind: "PREPACKED_FILING",
      number: filing,
      ...regulator,
      noteZh: "仅销售预包装食品备案。",
      noteEn: "Filed to sell pre-packed food only.",
      issuedOn: "2024-04-02",
      expiresOn: null,
    },
  ];
}

export function workshop(number: string, placeZh: string, placeEn: string): DemoPaper {
  return {
    kind: "WORKSHOP_REGISTRATION",
    number,
    ...regulator,
    noteZh: `食品小作坊登记证，地点在${placeZh}，欢迎上门看。编号为演示所用。`,
    noteEn: `Registered small food workshop at ${placeEn}; visitors are welcome. The number is for this demo only.`,
    issuedOn: "2025-01-20",
    expiresOn: "2028-01-19",
  };
}

/** What the law takes the goods for decides what may be said of them. */
export function classification(number: string, asZh: string, asEn: string): DemoPaper {
  return {
    kind: "CLASSIFICATION",
    number,
    issuerZh: "县电商办商品分类登记（演示）",
    issuerEn: "County e-commerce office, goods register (demo)",
    noteZh: `按${asZh}销售，不是药品，也不是医疗器械。`,
    noteEn: `Sold as ${asEn}: neither a medicine nor a medical device.`,
    issuedOn: "2026-05-12",
    expiresOn: null,
  };
}

const gemNotes = {
  NATURAL: {
    noteZh: "鉴定结论：天然绿松石，未经优化处理。",
    noteEn: "Finding: natural turquoise, not treated.",
  },
  TREATED: {
    noteZh: "鉴定结论：绿松石（优化处理），经浸胶加固，颜色未染。",
    noteEn: "Finding: turquoise (treated), stabilised with resin, colour not dyed.",
  },
};

export function gemCertificate(
  number: string,
  finding: keyof typeof gemNotes,
  issuedOn: string,
): DemoPaper {
  return {
    kind: "GEM_CERTIFICATE",
    number,
    issuerZh: "珠宝玉石质检站（演示）",
    issuerEn: "Gem testing station (demo)",
    ...gemNotes[finding],
    issuedOn,
    expiresOn: null,
  };
}
