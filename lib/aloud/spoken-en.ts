/** English text with money as it is said: "1,250.50 yuan". Numbers every voice reads by itself. */
export const spokenEn = (text: string): string =>
  text.replace(
    /([-−]?)[¥￥]\s?([\d,]+(?:\.\d{1,2})?)/g,
    (_, minus, yuan) => `${minus === "" ? "" : "minus "}${yuan} yuan`,
  );
