"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { type KeyScope, keyScopes } from "@/lib/keys";

const toggled = (scopes: KeyScope[], scope: KeyScope) =>
  scopes.includes(scope) ? scopes.filter((one) => one !== scope) : [...scopes, scope];

type Props = {
  scopes: KeyScope[];
  onChange: (scopes: KeyScope[]) => void;
  /** Nothing is ticked, and something was asked for. */
  isBare: boolean;
};

export function ScopeBoxes({ scopes, onChange, isBare }: Props) {
  const t = useTranslations("keys");
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t("scopes")}</legend>
      {keyScopes.map((scope) => (
        <Checkbox
          key={scope}
          label={t(`scope.${scope}`)}
          checked={scopes.includes(scope)}
          onChange={() => onChange(toggled(scopes, scope))}
        />
      ))}
      {isBare && <Notice tone="warn">{t("noScope")}</Notice>}
    </fieldset>
  );
}
