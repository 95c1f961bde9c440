export { drawingOf, heightsOf, PEAKS } from "./peaks";

/** A picture as pages need it. `colour` fills its place while it loads. */
export type Picture = {
  key: string;
  width: number;
  height: number;
  alt: string;
  colour: string | null;
  isSample: boolean;
};

/** Widths in pixels that every picture is kept in. */
export const WIDTHS = [320, 720, 1080] as const;
/** A larger one for who looks closely, kept only of pictures that have it to give. */
export const CLOSE_WIDTH = 1600;
export type Width = (typeof WIDTHS)[number] | typeof CLOSE_WIDTH;

/** Papers and statements are stored under it: their own route asks who may see them, every time. */
export const PRIVATE_PREFIX = "private/";
export const isPrivateKey = (key: string) => key.startsWith(PRIVATE_PREFIX);

const baseOf = (key: string) =>
  isPrivateKey(key) ? "/api/files" : (process.env.NEXT_PUBLIC_MEDIA_BASE ?? "/media");

/** Address of a stored picture; a CDN is a matter of MEDIA_BASE_URL. */
export const pictureUrl = (key: string, width: Width) => `${baseOf(key)}/${key}/${width}.webp`;

/** The largest there is of a picture, for a full screen. */
export const closeUrl = ({ key, width }: Pick<Picture, "key" | "width">) =>
  pictureUrl(key, width >= CLOSE_WIDTH ? CLOSE_WIDTH : 1080);

export const pictureSrcSet = (key: string) =>
  WIDTHS.map((width) => `${pictureUrl(key, width)} ${width}w`).join(", ");

/** What may be sent, in bytes and seconds. */
export const PICTURE_BYTES = 8 * 1024 * 1024;
export const VOICE_BYTES = 5 * 1024 * 1024;
export const VOICE_SECONDS = 120;
export const PDF_BYTES = 5 * 1024 * 1024;
export const VIDEO_BYTES = 16 * 1024 * 1024;
export const VIDEO_SECONDS = 60;
/** Of a film, in pixels. */
export const LONGEST_SIDE = 1_920;

/** What is sent for everybody, and what only its owner and who has to judge it may see. */
export const uploadKinds = [
  "image",
  "voice",
  "private-image",
  "private-voice",
  "private-pdf",
  "private-video",
] as const;
export type UploadKind = (typeof uploadKinds)[number];

export const isVoiceKind = (kind: UploadKind) => kind === "voice" || kind === "private-voice";
export const isPdfKind = (kind: UploadKind) => kind === "private-pdf";
export const isVideoKind = (kind: UploadKind) => kind === "private-video";
export const isPrivateKind = (kind: UploadKind) => kind.startsWith("private-");

/** What POST /api/uploads answers: the asset to attach, and where it can be seen or heard. */
export type Uploaded = {
  id: string;
  key: string;
  url: string;
  /** Length of a voice or film; null for everything else. */
  seconds: number | null;
};

export type UploadRefusal =
  | "FILE_TOO_LARGE"
  | "FILE_DAMAGED"
  | "PICTURE_UNREADABLE"
  | "VOICE_UNREADABLE"
  | "VOICE_TOO_LONG"
  | "PDF_UNREADABLE"
  | "VIDEO_UNREADABLE"
  | "VIDEO_NOT_PLAYED"
  | "VIDEO_NO_PICTURE"
  | "VIDEO_TOO_LONG"
  | "UPLOADS_BUSY"
  | "STORAGE_FULL";

/** Films lie in a folder of their own: their containers hold recordings too. */
export const FILM_FOLDER = "videos";
export const isFilm = (key: string) => key.startsWith(`${PRIVATE_PREFIX}${FILM_FOLDER}/`);

/** A voice as pages play it. */
export type Voice = {
  url: string;
  seconds: number;
  /** How it is drawn (lib/media/peaks); empty where nobody has. */
  peaks: string;
};

/** Address of a stored voice or document; its key carries the ending, as there is one form only. */
export const fileUrl = (key: string) => `${baseOf(key)}/${key}`;
