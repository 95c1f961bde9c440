import "server-only";
import { env } from "@/lib/platform/env";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { countryOf, isMobileCn, type Phone } from "@/lib/platform/phone";
import { type Failure, fail } from "@/lib/platform/result";

const nameOf = (country: string, locale: Locale) =>
  new Intl.DisplayNames(languageTag(locale), { type: "region" }).of(country) ?? country;

/**
 * Why no code can be texted to this phone, or null: PHONE_INVALID for a Chinese landline, PHONE_UNREACHED
 * with the `country` in the reader's language where the gateway doesn't go. `reached` as SMS_COUNTRIES says.
 */
export function unreachedOf(
  phone: Phone,
  locale: Locale,
  reached: readonly string[] | null = env.smsCountries,
): Failure<"PHONE_INVALID" | "PHONE_UNREACHED"> | null {
  const country = countryOf(phone);
  if (country === "CN" && !isMobileCn(phone)) return fail("PHONE_INVALID");
  if (!reached || reached.includes(country)) return null;
  const place = country ? nameOf(country, locale) : phone;
  return fail("PHONE_UNREACHED", { detail: { country: place } });
}

/** The countries besides mainland China whose phones get codes, in the reader's language; null: all of them. */
export const countriesReached = (
  locale: Locale,
  reached: readonly string[] | null = env.smsCountries,
): string[] | null =>
  reached?.filter((one) => one !== "CN").map((country) => nameOf(country, locale)) ?? null;
