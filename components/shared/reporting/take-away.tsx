import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { printedFormats } from "./file-format";
import { FileLinks, type FileLinksProps } from "./file-links";

/** The same numbers as a file. */
export function TakeAway({ hrefOf }: FileLinksProps) {
  const t = useTranslations("figures.take");
  return (
    <Card className="grid gap-3">
      <div>
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <p className="text-quiet">{t("text")}</p>
      </div>
      <FileLinks hrefOf={hrefOf} formats={printedFormats} />
    </Card>
  );
}
