import { notFound } from "next/navigation";
import "@/app/whole.css";
import { ComponentBook } from "@/components/dev/component-book";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";

export const dynamic = "force-dynamic";

/** All components in all states, to look at while developing. */
export default async function UiPage() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <Words only={["common", "errors"]}>
      <ComponentBook locale={await currentLocale()} />
    </Words>
  );
}
