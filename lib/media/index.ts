/** Widths in pixels that every picture is kept in. */
export const WIDTHS = [320, 720, 1080] as const;
/** A larger one for who looks closely, kept only of pictures that have it to give. */
export const CLOSE_WIDTH = 1600;
export type Width = (typeof WIDTHS)[number] | typeof CLOSE_WIDTH;

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

/** The largest there is of a picture, for a full screen. */
export const closeUrl = ({ key, width }: Pick<Picture, "key" | "width">) =>
  pictureUrl(key, width >= CLOSE_WIDTH ? CLOSE_WIDTH : 1080);

export const pictureSrcSet = (key: string) =>
  WIDTHS.map((width) => `${pictureUrl(key, width)} ${width}w`).join(", ");

/** What may be sent, in bytes and seconds. */
export const PICTURE_BYTES = 8 * 1024 * 1024;
export const VOICE_BYTES = 5 * 1024 * 1024;
export const VOICE_SECONDS = 120;

export type UploadKind = "image" | "voice";

/** What POST /api/uploads answers: the asset to attach, and where it can be seen or heard. */
export type Uploaded = {
  id: string;
  key: string;
  url: string;
  /** Length of a voice; null for a picture. */
  seconds: number | null;
};

export type UploadRefusal =
  | "FILE_TOO_LARGE"
  | "FILE_DAMAGED"
  | "PICTURE_UNREADABLE"
  | "VOICE_UNREADABLE"
  | "VOICE_TOO_LONG"
  | "UPLOADS_BUSY"
  | "STORAGE_FULL";

/** A voice as pages play it. */
export type Voice = { url: string; seconds: number };

/** Address of a stored voice; its key carries the ending, as there is one size only. */
export const voiceUrl = (key: string) => `${process.env.NEXT_PUBLIC_MEDIA_BASE ?? "/media"}/${key}`;
