"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { hasTownships, type RegionCodes } from "@/lib/places";
import { useRegions } from "./use-regions";

type Named = { code: string; zh: string; en: string };
type Level = "province" | "city" | "district" | "township";

type Props = {
  value: RegionCodes;
  onChange: (value: RegionCodes) => void;
  /** A sentence; its presence marks the levels that are still open. */
  error?: string;
};

const codeOf: Record<Level, keyof RegionCodes> = {
  province: "provinceCode",
  city: "cityCode",
  district: "districtCode",
  township: "townshipCode",
};

const nothing: RegionCodes = { provinceCode: "", cityCode: "", districtCode: "", townshipCode: "" };

/** Province, city, county and township, each the phone's own picker. A province with one city needs no choice there. */
export function RegionPicker({ value, onChange, error }: Props) {
  const t = useTranslations("address");
  const errorId = useId();
  const locale = useLocale();
  const regions = useRegions(locale, value.cityCode);

  const province = regions.provinces.find(({ code }) => code === value.provinceCode);
  const city = province?.children.find(({ code }) => code === value.cityCode);
  const options: Record<Level, readonly Named[]> = {
    province: regions.provinces,
    city: province?.children ?? [],
    district: city?.children ?? [],
    township: regions.townships[value.districtCode] ?? [],
  };
  const levels: Level[] = ["province", "city", "district"];
  if (!value.cityCode || hasTownships(value.cityCode)) levels.push("township");

  function choose(level: Level, code: string) {
    if (level === "township") return onChange({ ...value, townshipCode: code });
    if (level === "district") return onChange({ ...value, districtCode: code, townshipCode: "" });
    const { provinceCode } = value;
    if (level === "city") return onChange({ ...nothing, provinceCode, cityCode: code });
    const cities = regions.provinces.find((one) => one.code === code)?.children ?? [];
    const only = cities.length === 1 ? cities[0] : undefined;
    return onChange({ ...nothing, provinceCode: code, cityCode: only?.code ?? "" });
  }

  const isWaiting = (level: Level) =>
    level === "township"
      ? regions.areTownshipsLoading && value.districtCode !== ""
      : regions.isLoading;

  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1.5 font-medium">{t("region")}</legend>
      <div className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {levels.map((level) => (
          <Select
            key={level}
            aria-label={t(`level.${level}`)}
            aria-invalid={error && !value[codeOf[level]] ? true : undefined}
            value={value[codeOf[level]]}
            disabled={options[level].length === 0}
            onChange={(event) => choose(level, event.target.value)}
          >
            <option value="">{isWaiting(level) ? t("loading") : t(`level.${level}`)}</option>
            {options[level].map((one) => (
              <option key={one.code} value={one.code}>
                {locale === "en" ? one.en : one.zh}
              </option>
            ))}
          </Select>
        ))}
      </div>
      {regions.failed && (
        <Notice
          tone="error"
          action={
            <Button size="sm" variant="quiet" className="shrink-0" onClick={regions.retry}>
              {t("retry")}
            </Button>
          }
        >
          {t("regionsFailed")}
        </Notice>
      )}
      {error && (
        <p id={errorId} className="text-sm font-medium text-brick">
          {error}
        </p>
      )}
    </fieldset>
  );
}
