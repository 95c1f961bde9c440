/** Widths in pixels that every picture is kept in; `squares` are cut for cards and galleries. */
export const WIDTHS = [320, 640, 1080] as const;
export type Width = (typeof WIDTHS)[number];

/** A picture as pages need it. `colour` fills its place while it loads. */
export type Picture = {
  key: string;
  width: number;
  height: number;
  alt: string;
  colour: string | null;
  isSample: boolean;
};

/** Address of a stored picture; a CDN is a matter of MEDIA_BASE_URL. */
export const pictureUrl = (key: string, width: Width) =>
  `${process.env.NEXT_PUBLIC_MEDIA_BASE ?? "/media"}/${key}/${width}.webp`;

export const pictureSrcSet = (key: string) =>
  WIDTHS.map((width) => `${pictureUrl(key, width)} ${width}w`).join(", ");
