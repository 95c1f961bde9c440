"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Select } from "@/components/ui/select";

export type Province = { code: string; name: string };

type Props = { provinces: Province[]; value: string; onChange: (code: string) => void };

/** Where the parcels would go, so that freight can be told before the checkout. */
export function ProvinceSelect({ provinces, value, onChange }: Props) {
  const t = useTranslations("cart");
  const id = useId();
  return (
    <div className="flex grow items-center justify-end gap-2">
      <label htmlFor={id} className="text-quiet">
        {t("deliverTo")}
      </label>
      <Select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-40"
      >
        <option value="">{t("chooseProvince")}</option>
        {provinces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
