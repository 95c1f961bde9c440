import { getTranslations } from "next-intl/server";
import { Gone } from "@/components/desk/frame/gone";
import { paths } from "@/lib/platform/paths";

export default async function ChangeGone() {
  const t = await getTranslations("listing.changes");
  return <Gone title={t("gone")} back={t("back")} path={paths.countyChanges()} />;
}
