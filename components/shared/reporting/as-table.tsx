import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type Props = { caption: string; heads: string[]; rows: { key: string; cells: ReactNode[] }[] };

/** The numbers behind a picture; the first column names, the others count. */
export function AsTable({ caption, heads, rows }: Props) {
  const t = useTranslations("figures");
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
        {t("table")}
      </summary>
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-hairline text-quiet">
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                className={cn("py-2 font-medium", index === 0 ? "text-left" : "pl-3 text-right")}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} className="border-b border-hairline">
              <th scope="row" className="py-2 text-left font-normal">
                {name}
              </th>
              {cells.map((one, index) => (
                <td key={heads[index + 1]} className="py-2 pl-3 text-right tabular-nums">
                  {one}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
