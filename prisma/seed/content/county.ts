import type { DemoCounty } from "./types";

export const county: DemoCounty = {
  code: "CS-DEMO",
  nameZh: "出山五县联盟（演示）",
  nameEn: "Chushan five-county federation (demo)",
  paymentHoldMinutes: 30,
  shipWithinHours: 72,
  autoCompleteDays: 10,
  codOpenOrderLimit: 3,
  codMaxFen: 50_000,
};
