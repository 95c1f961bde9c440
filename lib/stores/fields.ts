/** What a column of an order export can say. */
export const fields = [
  "number",
  "line",
  "title",
  "units",
  "paid",
  "orderPaid",
  "refund",
  "state",
  "soldAt",
  "province",
] as const;
export type Field = (typeof fields)[number];

/** The head of the column that says it, as the file writes it. */
export type Columns = Partial<Record<Field, string>>;

export const platforms = [
  "TAOBAO",
  "TMALL",
  "PINDUODUO",
  "DOUYIN",
  "JD",
  "KUAISHOU",
  "WECHAT",
  "OTHER",
] as const;
export type Platform = (typeof platforms)[number];
