/** The columns of a name in both languages. */
export const names = { nameZh: true, nameEn: true } as const;
