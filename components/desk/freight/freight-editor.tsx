"use client";

import { useTranslations } from "next-intl";
import { offerUndo } from "@/components/desk/frame/undo";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { Newer, useNewer } from "@/components/desk/register/newer";
import { fenOf, fenOrNull, gramsOf, textOf, yuanText } from "@/components/desk/register/read-form";
import { RegisterForm, type WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { useFailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { asking, call } from "@/lib/api";
import type { CountyFreightRow, FreightRuleInput } from "@/lib/shipping";
import type { Province } from "./province";

type Props = { rule?: CountyFreightRow; provinces: Province[]; label?: string };

const kilos = (grams: number) => String(grams / 1000);

const readRule = (form: FormData, rule?: CountyFreightRow): FreightRuleInput => ({
  ...(rule && { id: rule.id, seen: rule.seen }),
  zoneZh: textOf(form, "zoneZh"),
  zoneEn: textOf(form, "zoneEn") || textOf(form, "zoneZh"),
  provinceCodes: form.getAll("provinceCodes").map(String),
  firstG: gramsOf(form, "firstG"),
  firstFen: fenOf(form, "firstFen"),
  nextG: gramsOf(form, "nextG"),
  nextFen: fenOf(form, "nextFen"),
  freeOverFen: fenOrNull(form, "freeOverFen"),
});

/** A row of the county's freight table: its button, and the form behind it. */
export function FreightEditor({ rule, provinces, label }: Props) {
  const t = useTranslations("county.freight");
  return (
    <EditSheet
      label={label ?? t("add")}
      title={rule ? t("edit") : t("add")}
      variant={rule ? "row" : "primary"}
    >
      {(close) => (
        <RegisterForm
          action={asking("shipping.changeFreight")}
          read={(form) => readRule(form, rule)}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
          also={rule && <RemoveRule rule={rule} onDone={close} />}
        >
          {(wrong) => <Fields rule={rule} provinces={provinces} wrong={wrong} />}
        </RegisterForm>
      )}
    </EditSheet>
  );
}

function Fields({ rule, provinces, wrong }: Props & { wrong: WrongAt }) {
  const t = useTranslations("county.freight");
  const money = { inputMode: "decimal", wrong } as const;
  return (
    <>
      <TextField name="zoneZh" label={t("zoneZh")} wrong={wrong} defaultValue={rule?.zoneZh} />
      <TextField name="zoneEn" label={t("zoneEn")} wrong={wrong} defaultValue={rule?.zoneEn} />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          {...money}
          name="firstG"
          label={t("firstG")}
          defaultValue={kilos(rule?.firstG ?? 1000)}
        />
        <TextField
          {...money}
          name="firstFen"
          label={t("firstFen")}
          defaultValue={rule && yuanText(rule.firstFen)}
        />
        <TextField
          {...money}
          name="nextG"
          label={t("nextG")}
          defaultValue={kilos(rule?.nextG ?? 1000)}
        />
        <TextField
          {...money}
          name="nextFen"
          label={t("nextFen")}
          defaultValue={rule && yuanText(rule.nextFen)}
        />
      </div>
      <TextField
        {...money}
        name="freeOverFen"
        label={t("freeOver")}
        hint={t("freeOverHint")}
        defaultValue={rule?.freeOverFen ? yuanText(rule.freeOverFen) : ""}
      />
      <Provinces stored={rule?.provinceCodes ?? []} provinces={provinces} wrong={wrong} />
    </>
  );
}

type ProvincesProps = { stored: readonly string[]; provinces: Province[]; wrong: WrongAt };

function Provinces({ stored, provinces, wrong }: ProvincesProps) {
  const t = useTranslations("county.freight");
  const { key, ...newer } = useNewer(stored.join());
  return (
    <fieldset
      key={key}
      onInput={newer.touch}
      aria-invalid={wrong("provinceCodes") ? true : undefined}
      tabIndex={-1}
    >
      <legend className="font-medium">{t("provinces")}</legend>
      <p className="text-sm text-quiet">{t("provincesHint")}</p>
      <p className="text-sm font-medium text-brick">{wrong("provinceCodes")}</p>
      <Newer newer={newer}>
        {provinces
          .filter(({ code }) => stored.includes(code))
          .map(({ name }) => name)
          .join(t("comma"))}
      </Newer>
      <div className="grid grid-cols-2 gap-x-3">
        {provinces.map(({ code, name }) => (
          <Checkbox
            key={code}
            name="provinceCodes"
            value={code}
            label={name}
            defaultChecked={stored.includes(code)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function RemoveRule({ rule, onDone }: { rule: CountyFreightRow; onDone: () => void }) {
  const t = useTranslations("county.freight");
  const words = useFailureText();
  const { run, pending } = useCall("shipping.dropFreight");
  function putBack() {
    const { id, seen, shopId, sort, provinceCodes, ...kept } = rule;
    return call("shipping.changeFreight", { ...kept, provinceCodes: [...provinceCodes] });
  }
  async function remove() {
    const answer = await run({ id: rule.id, seen: rule.seen });
    if (!answer.ok) return toast(words(answer));
    onDone();
    offerUndo({ text: t("removed", { zone: rule.zoneZh }), undo: putBack });
  }
  return (
    <Button variant="danger" pending={pending} onClick={() => void remove()}>
      {t("remove")}
    </Button>
  );
}
