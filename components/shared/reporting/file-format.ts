export const fileFormats = ["xlsx", "csv"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const isFileFormat = (value: unknown): value is FileFormat =>
  fileFormats.some((one) => one === value);

/** Of what is also read on paper: a month, a page of figures. */
export const printedFormats = [...fileFormats, "pdf"] as const;
export type PrintedFormat = (typeof printedFormats)[number];

export const isPrintedFormat = (value: unknown): value is PrintedFormat =>
  printedFormats.some((one) => one === value);
