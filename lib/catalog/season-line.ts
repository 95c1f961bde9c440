export interface SeasonLine {
  nameZh: string;
  nameEn: string;
  lineZh: string;
  lineEn: string;
  /** Where the strip leads: categories first, then single goods. */
  categories: readonly string[];
  products: readonly string[];
}
