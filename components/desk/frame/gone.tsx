import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { localised } from "@/lib/platform/paths";

type Props = { title: string; back: string; path: string };

/** What stood in a queue and is no longer there, with the way back to the queue. */
export async function Gone({ title, back, path }: Props) {
  const locale = await currentLocale();
  return (
    <EmptyState
      picture={<NothingFoundScene />}
      title={<h1>{title}</h1>}
      action={<ButtonLink href={localised(locale, path)}>{back}</ButtonLink>}
    />
  );
}
