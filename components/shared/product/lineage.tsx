import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { ProductCard } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Step = { card: ProductCard; text: string };

/** Biscuits of this millet, millet of these biscuits: how much of one gives how much of the other. */
export function Lineage({
  title,
  steps,
  locale,
}: {
  title: string;
  steps: Step[];
  locale: Locale;
}) {
  if (steps.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-medium">{title}</h3>
      <ul className="grid gap-2">
        {steps.map(({ card, text }) => (
          <li key={card.slug}>
            <Link
              href={localised(locale, paths.product(card.slug))}
              className="flex items-center gap-3 rounded-lg border border-hairline bg-card p-2 pr-3 hover:shadow-lift"
            >
              <Picture
                picture={card.picture}
                sizes="64px"
                square
                decorative
                className="size-16 shrink-0 rounded-md"
              />
              <span className="grid grow">
                <span className="line-clamp-2 font-medium">{card.title}</span>
                <span className="text-sm text-quiet tabular-nums">{text}</span>
              </span>
              <Chevron className="text-quiet" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
