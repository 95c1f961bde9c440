/** The end of a phone, by which people are searched for; null for other words. */
export const phoneEnding = (text: string): string | null => (/^\d{4}$/.test(text) ? text : null);
