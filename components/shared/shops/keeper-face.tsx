import { cn } from "@/components/ui/cn";
import { Picture } from "@/components/ui/picture";
import type { Picture as PictureData } from "@/lib/media";

type Props = { keeper: string; portrait: PictureData | null; className?: string };

/** 老胡叔 → 胡, Uncle Hu → H: what tells one keeper from another. */
const initialOf = (keeper: string) => {
  const name = keeper.replace(/^[老小阿](?=.)/, "");
  return [...(name.split(" ").at(-1) ?? name)][0];
};

/** The keeper's portrait, or the character of their name on millet. */
export function KeeperFace({ keeper, portrait, className }: Props) {
  return (
    <span
      aria-hidden
      className={cn(
        "grid shrink-0 place-items-center overflow-hidden rounded-full border-3 border-card bg-millet-tint font-serif font-semibold text-millet-ink",
        className,
      )}
    >
      {portrait ? (
        <Picture picture={portrait} sizes="80px" square decorative className="size-full" />
      ) : (
        initialOf(keeper)
      )}
    </span>
  );
}
