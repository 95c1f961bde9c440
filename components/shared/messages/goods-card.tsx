import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { Picture as PictureData } from "@/lib/media";

type Look = { picture: PictureData | null; title: string; children?: ReactNode };

export const goodsFrame =
  "flex min-h-16 items-center gap-3 rounded-md border border-hairline bg-card p-2 hover:bg-sunk";

/** A picture with its name. */
export function GoodsLook({ picture, title, children }: Look) {
  return (
    <>
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
    </>
  );
}

/** Goods or an order inside of a message, one tap away. */
export function GoodsCard({ href, ...look }: Look & { href: string }) {
  return (
    <Link href={href} className={cn(goodsFrame, "text-ink")}>
      <GoodsLook {...look} />
    </Link>
  );
}
