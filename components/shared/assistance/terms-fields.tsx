"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Chips } from "@/components/ui/chips";
import { Notice } from "@/components/ui/notice";
import { type Scope, type Span, scopes, spans } from "@/lib/assistance";

export type TermsDraft = { scopes: Scope[]; days: Span };
export const usualTerms: TermsDraft = { scopes: ["LIST_PRODUCTS", "SHIP"], days: 90 };
export const openingTerms: TermsDraft = { scopes: ["APPLY", "LIST_PRODUCTS"], days: 90 };

type Props = {
  value: TermsDraft;
  onChange: (terms: TermsDraft) => void;
  words: { what: string; long: string; missing: string };
  /** Somebody went on without a tick. */
  isMissing: boolean;
};

/** What may be done and for how long; what never may stands below. */
export function TermsFields({ value, onChange, words, isMissing }: Props) {
  const t = useTranslations("assistance");
  const tick = (scope: Scope, isOn: boolean) =>
    onChange({
      ...value,
      scopes: scopes.filter((one) => (one === scope ? isOn : value.scopes.includes(one))),
    });
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-medium">{words.what}</legend>
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            label={t(`scope.${scope}`)}
            checked={value.scopes.includes(scope)}
            onChange={({ target }) => tick(scope, target.checked)}
          />
        ))}
        {isMissing && value.scopes.length === 0 && <Notice tone="error">{words.missing}</Notice>}
      </fieldset>
      <Chips
        legend={words.long}
        value={String(value.days)}
        onChange={(days) =>
          onChange({ ...value, days: spans.find((span) => String(span) === days) ?? value.days })
        }
        choices={spans.map((span) => ({ value: String(span), label: t(`days.${span}`) }))}
      />
      <p className="text-sm text-quiet">{t("never")}</p>
    </>
  );
}
