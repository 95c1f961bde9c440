import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { Picture as PictureData } from "@/lib/media";

type Props = { href: string; picture: PictureData | null; title: string; children?: ReactNode };

/** Goods or an order inside of a message: a picture and its name, one tap away. */
export function GoodsCard({ href, picture, title, children }: Props) {
  return (
    <Link
      href={href}
      className="flex min-h-16 items-center gap-3 rounded-md border border-hairline bg-card p-2 text-ink hover:bg-sunk"
    >
      <Picture
        picture={picture}
        sizes="56px"
        square
        decorative
        className="size-14 shrink-0 rounded-md"
      />
      <span className="grid min-w-0">
        <span className="font-medium">{title}</span>
        {children && <span className="text-sm text-quiet">{children}</span>}
      </span>
    </Link>
  );
}
