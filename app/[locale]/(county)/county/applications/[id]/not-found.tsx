import { getTranslations } from "next-intl/server";
import { Gone } from "@/components/desk/frame/gone";
import { paths } from "@/lib/platform/paths";

export default async function ApplicationGone() {
  const t = await getTranslations("onboarding.county");
  return <Gone title={t("gone")} back={t("back")} path={paths.countyApplications()} />;
}
