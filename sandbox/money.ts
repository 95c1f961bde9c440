/** Amounts are integers in the currency's minor unit: 1250 is ¥12.50. */
export function formatAmount(amount: number, currency: string, locale: "zh-CN" | "en"): string {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
}
