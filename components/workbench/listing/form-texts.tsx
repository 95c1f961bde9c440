"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { MyProduct } from "@/lib/listing";
import { PartFrame } from "./part-frame";

const lengths = {
  titleZh: 60,
  titleEn: 120,
  summaryZh: 120,
  summaryEn: 240,
  keepingZh: 500,
  keepingEn: 1_000,
} as const;
type Name = keyof typeof lengths;

/** Written parts; English may stay empty, then the Chinese is shown. */
export function FormTexts({ product, names }: { product: MyProduct; names: Name[] }) {
  const t = useTranslations("listing.fields");
  const [texts, setTexts] = useState<Partial<Record<Name, string>>>({});
  const currentOf = (name: Name) => texts[name] ?? product[name];
  const isMissing = names.includes("titleZh") && currentOf("titleZh").trim().length < 2;
  return (
    <PartFrame productId={product.id} patch={() => (isMissing ? null : texts)}>
      {names.map((name) => (
        <Field
          key={name}
          label={t(name)}
          optional={name === "titleZh" ? undefined : t("optional")}
          error={name === "titleZh" && isMissing && t("titleShort")}
        >
          {(control) => {
            const shared = {
              ...control,
              value: currentOf(name),
              maxLength: lengths[name],
              lang: name.endsWith("En") ? "en" : "zh-CN",
            };
            const change = (value: string) => setTexts((all) => ({ ...all, [name]: value }));
            return name.startsWith("title") ? (
              <Input {...shared} onChange={({ target }) => change(target.value)} />
            ) : (
              <Textarea {...shared} onChange={({ target }) => change(target.value)} />
            );
          }}
        </Field>
      ))}
    </PartFrame>
  );
}
