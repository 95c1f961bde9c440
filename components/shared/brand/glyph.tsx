import { cn } from "@/components/ui/cn";
import drawings from "./glyphs.svg";

/** What `glyphs.svg` has a drawing of: washed with its accent, outlined in the text's colour; 48-unit grid. */
export const glyphNames = [
  "grain",
  "tea",
  "stone",
  "herb",
  "mushroom",
  "wine",
  "fruit",
  "nut",
  "spice",
  "honey",
  "snack",
  "craft",
  "kit",
] as const;

type GlyphName = (typeof glyphNames)[number];

const isGlyph = (name: string): name is GlyphName =>
  (glyphNames as readonly string[]).includes(name);

/** The sign of a category; an unknown name is drawn as grain. */
export function Glyph({ name, className }: { name: string; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 48 48" className={cn("glyph", className)}>
      <use href={`${drawings.src}#${isGlyph(name) ? name : "grain"}`} />
    </svg>
  );
}
