import { Village } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { VillageCard } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Stops of the drawn road, in percent of the picture. */
const STOPS = [
  [14, 74],
  [34, 44],
  [50, 70],
  [66, 34],
  [82, 62],
  [86, 20],
] as const;

/** The villages along one road through the ridges; no map to scale, a drawing. */
export function VillageMap({ villages, locale }: { villages: VillageCard[]; locale: Locale }) {
  return (
    <div className="relative aspect-4/3 overflow-hidden rounded-lg bg-sunk md:aspect-21/9">
      <svg
        aria-hidden
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="absolute inset-0 size-full"
      >
        <path
          d="M0 58C12 30 20 22 30 34s14-10 24-20 16 18 24 14 14-14 22-4v76H0Z"
          className="fill-hairline"
        />
        <path
          d="M0 76c14-18 24-14 34-4s18-14 30-10 20 14 36-6v44H0Z"
          className="fill-millet-tint"
        />
        <path
          d="M-2 92C6 88 8 76 14 74S28 52 34 44s12 22 16 26 10-28 16-36 12 24 16 28 6-34 8-46"
          fill="none"
          strokeWidth="3"
          strokeDasharray="1 7"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          className="stroke-pine"
        />
      </svg>
      <span
        aria-hidden
        className="absolute top-[8%] left-[15%] size-12 rounded-full bg-millet opacity-80 md:size-20"
      />
      <ul>
        {STOPS.map(([left, top], at) => {
          const village = villages[at];
          return (
            village && (
              <li
                key={village.slug}
                className="absolute -translate-x-1/2 -translate-y-1/2"
                style={{ left: `${left}%`, top: `${top}%` }}
              >
                <Link
                  href={localised(locale, paths.village(village.slug))}
                  className="grid min-h-12 min-w-12 place-items-center text-center text-xs leading-tight font-medium whitespace-nowrap hover:text-calaite md:text-base"
                >
                  <Village className="text-2xl text-pine" />
                  <span className="rounded-sm bg-card/85 px-1">{village.name}</span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
