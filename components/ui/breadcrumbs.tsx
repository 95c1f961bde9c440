import { Link } from "./link";

export type Crumb = { label: string; href?: string };

/** Where am I; the last one is this page and no link. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="text-sm text-quiet">
      <ol className="flex flex-wrap items-center">
        {crumbs.map(({ label: name, href }) => (
          <li
            key={name}
            className="flex items-center not-first:before:px-2 not-first:before:content-['/']"
          >
            {href ? (
              <Link href={href} className="py-2 hover:text-calaite hover:underline">
                {name}
              </Link>
            ) : (
              <span aria-current="page" className="py-2 text-ink">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
