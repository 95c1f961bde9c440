"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { MOST_NAME, MOST_STREET } from "@/lib/identity";
import type { AddressDraft, FieldErrors } from "./draft";
import { PasteBox } from "./paste-box";
import { RegionPicker } from "./region-picker";

const mostOf = (name: keyof FieldErrors) => (name === "street" ? MOST_STREET : MOST_NAME);

type Props = {
  draft: AddressDraft;
  onChange: (draft: AddressDraft) => void;
  errors: FieldErrors;
};

/** Everything a parcel needs: paste box on top, then name, phone, region and the rest of the address. */
export function AddressFields({ draft, onChange, errors }: Props) {
  const t = useTranslations("address");
  const set = (change: Partial<AddressDraft>) => onChange({ ...draft, ...change });
  const problem = (name: keyof FieldErrors) =>
    errors[name] && t(`problem.${errors[name]}`, { most: mostOf(name) });
  return (
    <div className="grid gap-4">
      <PasteBox onFill={set} />
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Field label={t("recipient")} error={problem("recipient")} required>
          {(control) => (
            <Input
              {...control}
              name="name"
              autoComplete="name"
              value={draft.recipient}
              onChange={(event) => set({ recipient: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("phone")} hint={t("phoneHint")} error={problem("phone")} required>
          {(control) => (
            <Input
              {...control}
              name="tel"
              type="tel"
              autoComplete="tel"
              value={draft.phone}
              onChange={(event) => set({ phone: event.target.value })}
            />
          )}
        </Field>
      </div>
      <RegionPicker value={draft} onChange={(codes) => set(codes)} error={problem("region")} />
      <Field label={t("street")} error={problem("street")} required>
        {(control) => (
          <Textarea
            {...control}
            name="street-address"
            autoComplete="street-address"
            rows={2}
            placeholder={t("streetExample")}
            value={draft.street}
            onChange={(event) => set({ street: event.target.value.replace(/\n/g, " ") })}
          />
        )}
      </Field>
    </div>
  );
}
