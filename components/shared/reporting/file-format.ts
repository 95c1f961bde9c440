export const fileFormats = ["xlsx", "csv"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const isFileFormat = (value: unknown): value is FileFormat =>
  fileFormats.some((one) => one === value);
