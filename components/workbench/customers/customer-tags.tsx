"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Close } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { LONGEST_TAG, MOST_TAGS } from "@/lib/customers";

type Props = { order: string; tags: string[] };

/** Tags of one customer: added by a word, taken off by a tap, which can be taken back. */
export function CustomerTags({ order, tags }: Props) {
  const t = useTranslations("customers.tags");
  const [typed, setTyped] = useState("");
  const { run, pending, failure } = useCall("customers.tag");
  const put = (tag: string, isOn: boolean) => run({ order, tag, isOn });

  async function add(event: FormEvent) {
    event.preventDefault();
    if ((await put(typed, true)).ok) setTyped("");
  }
  async function takeOff(tag: string) {
    const answer = await put(tag, false);
    if (answer.ok) toast(t("off", { tag }), { label: t("undo"), press: () => put(tag, true) });
  }
  return (
    <div className="grid gap-3">
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label={t("title")}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                onClick={() => takeOff(tag)}
                aria-label={t("takeOff", { tag })}
                className="flex min-h-14 items-center gap-2 rounded-full border border-edge bg-pine-tint px-4 text-pine"
              >
                {tag}
                <Close />
              </button>
            </li>
          ))}
        </ul>
      )}
      {tags.length < MOST_TAGS && (
        <form method="post" onSubmit={add} className="grid gap-2">
          <Field label={t("add")} hint={t("hint")}>
            {(control) => (
              <span className="grid gap-2 sm:grid-cols-[1fr_auto]">
                <Input
                  {...control}
                  name="tag"
                  required
                  maxLength={LONGEST_TAG}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
                <Button type="submit" variant="quiet" size="lg" pending={pending}>
                  {t("put")}
                </Button>
              </span>
            )}
          </Field>
        </form>
      )}
      <FailureText failure={failure} />
    </div>
  );
}
