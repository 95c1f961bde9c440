"use client";

import { DetailSkeleton } from "@/components/ui/skeleton";
import type { ItemKind, MyApplication, RequirementKind } from "@/lib/onboarding";
import { FormGoods } from "./form-goods";
import { FormName } from "./form-name";
import { FormPaper } from "./form-paper";
import { FormPhoto } from "./form-photo";
import { FormLicence, FormPromise } from "./form-promise";
import type { Choices, PaperProps } from "./form-props";
import { FormVillage } from "./form-village";
import type { Whose } from "./kept";
import { useKept } from "./use-kept";

type Props = {
  kind: ItemKind;
  whose: Whose;
  isGuest: boolean;
  given: MyApplication | null;
  choices: Choices;
  backHref: string;
};

/** The form of one line of the checklist. */
export function StepForm({ kind, whose, isGuest, given, choices, backHref }: Props) {
  const kept = useKept(whose);
  if (!kept) return <DetailSkeleton />;
  const way = { whose, isGuest, allowsWorkshopFood: choices.allowsWorkshopFood };
  const form = { given, kept, choices, way, backHref };
  const paperOf = (one: RequirementKind): PaperProps => ({
    kind: one,
    whose,
    draft: kept.papers?.[one],
    sells: given?.sells ?? [],
    paper: given?.papers.find((paper) => paper.kind === one),
    note: given?.items.find((item) => item.kind === one)?.note ?? "",
    backHref,
  });
  switch (kind) {
    case "OWNER_NAME":
      return <FormName {...form} />;
    case "SHOP_PHOTO":
      return <FormPhoto {...form} />;
    case "VILLAGE":
      return <FormVillage {...form} />;
    case "SELLS":
      return <FormGoods {...form} />;
    case "LICENCE_OR_EXEMPTION":
      return <FormLicence {...paperOf(kind)} />;
    case "ORIGIN_STATEMENT":
    case "NO_HEALING_CLAIMS":
      return <FormPromise kind={kind} backHref={backHref} />;
    default:
      return <FormPaper {...paperOf(kind)} />;
  }
}
