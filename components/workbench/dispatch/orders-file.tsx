import { useTranslations } from "next-intl";
import { FileLinks, type FileLinksProps } from "@/components/shared/reporting/file-links";

/** What the list shows, as a file. */
export function OrdersFile({ hrefOf }: FileLinksProps) {
  const t = useTranslations("dispatch.file");
  return (
    <div className="grid gap-2 border-t border-hairline pt-4">
      <p className="text-quiet">{t("text")}</p>
      <FileLinks hrefOf={hrefOf} />
    </div>
  );
}
