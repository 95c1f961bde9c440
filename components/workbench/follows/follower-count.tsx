import { useTranslations } from "next-intl";
import { FiguresSection } from "@/components/workbench/reporting/figures-section";

/** How many hear of a shop's news. */
export function FollowerCount({ count }: { count: number }) {
  const t = useTranslations("follows.count");
  return <FiguresSection title={t("title")} said={t("said", { count })} how={t("how")} />;
}
