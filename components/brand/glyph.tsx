import { cn } from "@/components/ui/cn";

export type GlyphName = keyof typeof glyphs;

type Drawing = { accent: string; shape: string; line: string };

/** `shape` is washed with its accent and outlined, `line` is drawn over it; 48-unit grid. */
const glyphs = {
  grain: {
    accent: "fill-millet",
    shape:
      "M26 17c-5.5 0-9-3.5-9-9 5.5 0 9 3.5 9 9ZM28 17c5.5 0 9-3.5 9-9-5.5 0-9 3.5-9 9ZM26 26c-5.5 0-9-3.5-9-9 5.5 0 9 3.5 9 9ZM28 26c5.5 0 9-3.5 9-9-5.5 0-9 3.5-9 9ZM26 35c-5.5 0-9-3.5-9-9 5.5 0 9 3.5 9 9ZM28 35c5.5 0 9-3.5 9-9-5.5 0-9 3.5-9 9Z",
    line: "M27 10c-2.5-2.5-2.5-5 0-7 2.5 2 2.5 4.5 0 7ZM27 10c0 12 .5 23-3 35",
  },
  tea: {
    accent: "fill-pine",
    shape: "M7 21h34c0 12-6 19-17 19S7 33 7 21ZM24 16c-5-4-5-8.5 0-13 5 4.5 5 9 0 13Z",
    line: "M17 44h14M24 16V9",
  },
  stone: {
    accent: "fill-calaite",
    shape: "M24 5c10.5 0 18 8 18 18.5S34.5 43 24 43 6 34 6 23.5 13.5 5 24 5Z",
    line: "M11 14l9 7 2 9 10 3 4 6M20 21l10-6 9 1M13 33l9-3",
  },
  herb: {
    accent: "fill-pine",
    shape:
      "M24 38c-7.5 1.5-13-1.5-15-8 7.5-1.5 13 1.5 15 8ZM24 38c7.5 1.5 13-1.5 15-8-7.5-1.5-13 1.5-15 8ZM24 25c-6 1-10.5-1.5-12-7 6-1 10.5 1.5 12 7ZM24 25c6 1 10.5-1.5 12-7-6-1-10.5 1.5-12 7ZM24 14c-3.5-3-3.5-7 0-11 3.5 4 3.5 8 0 11Z",
    line: "M24 14v31",
  },
  mushroom: {
    accent: "fill-millet",
    shape: "M5 25C5 14 13 6 24 6s19 8 19 19c0 2-1.5 3-4 3H9c-2.5 0-4-1-4-3Z",
    line: "M19 28c0 6-1 10-2.5 14h15C30 38 29 34 29 28M15 17l5 3M19 15.5l-3 6M29 13l4 4M33 12.5 30 18",
  },
  wine: {
    accent: "fill-brick",
    shape: "M14 9.5C17 4 31 4 34 9.5l2.5 7h-25Z",
    line: "M15 16.5C9 20.5 7 25 7 30c0 8 6 13 17 13s17-5 17-13c0-5-2-9.5-8-13.5M24 23l7 7-7 7-7-7Z",
  },
  fruit: {
    accent: "fill-brick",
    shape:
      "M24 17c9-4 18 2 18 11.5C42 38 34.5 44 24 44S6 38 6 28.5C6 19 15 13 24 17ZM30 5.5c4.5-1.5 9 0 10 4.5-5 1.5-9 0-10-4.5Z",
    line: "M24 17c0-5 2-9.5 6-11.5M24 17c-2.5 7-2.5 12 0 17",
  },
  nut: {
    accent: "fill-millet",
    shape: "M24 4c11 2 18 10 18 20.5C42 36 35 43 24 44 13 43 6 36 6 24.5 6 14 13 6 24 4Z",
    line: "M24 4v40M17 13c-4 3-5 7-3 11s.5 8 4 12M31 13c4 3 5 7 3 11s-.5 8-4 12",
  },
  spice: {
    accent: "fill-brick",
    shape:
      "M17 24a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM34 29a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM26 9c4.5-5 11-5.5 16-2-3.5 6-11 7-16 2Z",
    line: "M17 24c1-6 4-11 9-15M34 29c0-8-3-14-8-20M11.5 32c3.5 2.5 7.5 2.5 11 0",
  },
  honey: {
    accent: "fill-millet",
    shape:
      "M15.3 17 24 22v10l-8.7 5-8.7-5V22ZM24 37c2.5 3 3.5 4.5 3.5 6.5a3.5 3.5 0 0 1-7 0c0-2 1-3.5 3.5-6.5Z",
    line: "M24 2l8.7 5v10L24 22l-8.7-5V7ZM32.7 17l8.7 5v10l-8.7 5-8.7-5",
  },
  snack: {
    accent: "fill-millet",
    shape: "M6 14c0-5 8-8 18-8s18 3 18 8-8 8-18 8S6 19 6 14Z",
    line: "M6 14v9c0 5 8 8 18 8s18-3 18-8v-9M6 24v9c0 5 8 8 18 8s18-3 18-8v-9M17 13.5h.1M24 11.5h.1M31 13.5h.1M24 16h.1",
  },
  craft: {
    accent: "fill-brick",
    shape: "M24 11c10 4 15 10 15 17 0 5-6 7-15 7s-15-2-15-7c0-7 5-13 15-17Z",
    line: "M24 11a4.5 4.5 0 1 1 0-8 4.5 4.5 0 0 1 0 8ZM24 35v11M19 46l3-11M29 46l-3-11M24 20l4.5 4.5L24 29l-4.5-4.5Z",
  },
  kit: {
    accent: "fill-pine",
    shape: "M10 22h28l-2.5 22h-23Z",
    line: "M13 22v-3M35 22v-4M11 12c0-5 4-8.5 9-8.5s9 3.5 9 8.5ZM17.5 12v10M22.5 12v10M30 16c.5-3 2.5-4.5 5-4.5s4.5 1.5 5 4.5ZM17 33c2-3 5-3 7 0s5 3 7 0",
  },
} as const satisfies Record<string, Drawing>;

export const glyphNames = Object.keys(glyphs) as GlyphName[];

const isGlyph = (name: string): name is GlyphName => name in glyphs;

/** The sign of a category; an unknown name is drawn as grain. */
export function Glyph({ name, className }: { name: string; className?: string }) {
  const { accent, shape, line } = glyphs[isGlyph(name) ? name : "grain"];
  return (
    <svg aria-hidden viewBox="0 0 48 48" className={cn("glyph", className)}>
      <path d={shape} className={accent} fillOpacity="0.3" />
      <path d={line} />
    </svg>
  );
}
