"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { MOST_TITLE } from "@/lib/invoices";
import type { TitleDraft, TitleErrors } from "./title-draft";

type Props = {
  draft: TitleDraft;
  errors: TitleErrors;
  onChange: (draft: TitleDraft) => void;
};

/** A person with a name, or a company with its tax number. */
export function TitleFields({ draft, errors, onChange }: Props) {
  const t = useTranslations("invoices.ask");
  const isCompany = draft.kind === "COMPANY";
  const set = (part: Partial<TitleDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="grid grid-cols-1 gap-4">
      <RadioCards
        legend={t("for")}
        name="invoice-kind"
        value={draft.kind}
        onChange={(kind) => set({ kind: kind === "COMPANY" ? kind : "PERSON" })}
        choices={[
          { value: "PERSON", label: t("PERSON") },
          { value: "COMPANY", label: t("COMPANY") },
        ]}
      />
      <Field
        label={t(isCompany ? "companyName" : "personName")}
        error={errors.title && t("titleMissing")}
        required
      >
        {(control) => (
          <Input
            {...control}
            value={draft.title}
            maxLength={MOST_TITLE}
            autoComplete={isCompany ? "organization" : "name"}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      {isCompany && (
        <Field
          label={t("taxNumber")}
          hint={t("taxNumberHint")}
          error={errors.taxNumber && t("taxNumberWrong")}
          required
        >
          {(control) => (
            <Input
              {...control}
              value={draft.taxNumber}
              maxLength={30}
              autoCapitalize="characters"
              autoComplete="off"
              onChange={(event) => set({ taxNumber: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field
        label={t("email")}
        optional={t("optional")}
        hint={t("emailHint")}
        error={errors.email && t("emailWrong")}
      >
        {(control) => (
          <Input
            {...control}
            type="email"
            value={draft.email}
            maxLength={100}
            autoComplete="email"
            onChange={(event) => set({ email: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
