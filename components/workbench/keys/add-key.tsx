"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { type KeyScope, keyDays } from "@/lib/keys";
import { NewSecret } from "./new-secret";
import { ScopeBoxes } from "./scope-boxes";

const USUAL_DAYS = 90;

const daysOf = (value: string) => keyDays.find((days) => String(days) === value) ?? USUAL_DAYS;

/** Who will use it, what it opens and for how long; then the key itself, once. */
export function AddKey({ shopId }: { shopId: string }) {
  const t = useTranslations("keys");
  const { run, pending, failure } = useCall("keys.add");
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<KeyScope[]>(["READ_ORDERS"]);
  const [days, setDays] = useState<(typeof keyDays)[number]>(USUAL_DAYS);
  const [isBare, setBare] = useState(false);
  const [secret, setSecret] = useState("");

  async function add() {
    setBare(scopes.length === 0);
    if (scopes.length === 0) return;
    const answer = await run({ shopId, name, scopes, days });
    if (!answer.ok) return;
    setSecret(answer.data.secret);
    setName("");
  }
  if (secret) return <NewSecret secret={secret} onSeen={() => setSecret("")} />;
  const isOfName = failure?.fields?.name !== undefined;
  return (
    <Card>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
        className="grid gap-4"
      >
        <Field label={t("name")} hint={t("nameHint")} error={isOfName && t("namePlease")} required>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={40}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <ScopeBoxes scopes={scopes} onChange={setScopes} isBare={isBare} />
        <RadioCards
          legend={t("days")}
          name="days"
          value={String(days)}
          onChange={(value) => setDays(daysOf(value))}
          choices={keyDays.map((one) => ({ value: String(one), label: t(`day.${one}`) }))}
        />
        <FailureText failure={isOfName ? null : failure} />
        <Button type="submit" size="lg" block pending={pending}>
          {t("add")}
        </Button>
      </form>
    </Card>
  );
}
