"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Money } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import type { Locale } from "@/lib/platform/i18n";
import { fen, parseYuan } from "@/lib/platform/money";
import { type FreightRuleRow, freightFor } from "@/lib/shipping";
import type { Province } from "./province";

type Props = {
  county: FreightRuleRow[];
  shops: { id: string; name: string; rules: FreightRuleRow[] }[];
  provinces: Province[];
  locale: Locale;
};

const gramsIn = (text: string) => {
  const kilos = Number(text.normalize("NFKC"));
  return text.trim() !== "" && kilos >= 0 && kilos <= 100 ? Math.round(kilos * 1000) : null;
};

/** "What would it cost": the same function that prices baskets, on the table as it stands. */
export function FreightTrial({ county, shops, provinces, locale }: Props) {
  const t = useTranslations("county.freight.trial");
  const [asked, setAsked] = useState({
    shop: "",
    province: provinces[0]?.code ?? "",
    kilos: "2.5",
    goods: "60",
  });
  const set = (name: keyof typeof asked) => (event: { target: { value: string } }) =>
    setAsked({ ...asked, [name]: event.target.value });

  const own = shops.find(({ id }) => id === asked.shop)?.rules ?? [];
  const weightG = gramsIn(asked.kilos);
  const goodsFen = parseYuan(asked.goods);
  const freight =
    weightG !== null && goodsFen !== null
      ? freightFor([...county, ...own], { provinceCode: asked.province, weightG, goodsFen })
      : null;
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Field label={t("shop")}>
          {(control) => (
            <Select {...control} value={asked.shop} onChange={set("shop")}>
              <option value="">{t("anyShop")}</option>
              {shops.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("province")}>
          {(control) => (
            <Select {...control} value={asked.province} onChange={set("province")}>
              {provinces.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("weight")} error={weightG === null && t("wrongNumber")}>
          {(control) => (
            <Input {...control} inputMode="decimal" value={asked.kilos} onChange={set("kilos")} />
          )}
        </Field>
        <Field label={t("goods")} error={goodsFen === null && t("wrongNumber")}>
          {(control) => (
            <Input {...control} inputMode="decimal" value={asked.goods} onChange={set("goods")} />
          )}
        </Field>
      </div>
      <output className="text-lg" aria-live="polite">
        {freight?.ok && (
          <>
            {t(freight.freightFen === 0 ? "isFree" : "costs", {
              zone: locale === "zh" ? freight.rule.zoneZh : freight.rule.zoneEn,
            })}{" "}
            <Money fen={fen(freight.freightFen)} locale={locale} className="text-2xl" />
          </>
        )}
        {freight && !freight.ok && t("nowhere")}
      </output>
    </Card>
  );
}
