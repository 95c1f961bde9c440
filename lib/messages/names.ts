/** The columns of a shop's or station's name. */
export const names = { nameZh: true, nameEn: true } as const;
