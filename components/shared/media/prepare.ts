import { isHeic } from "./heic";

const TYPE = "image/jpeg";
const QUALITY = 0.85;

const LONGEST_SIDE = 1_600;
const SHORT_SIDE = 1_080;
/** Safari draws no larger canvas. */
const MOST_PIXELS = 16_000_000;

/**
 * How long the longer side may stay. What is more than three times as long as wide is a screenshot of
 * something to read: there the short side counts.
 */
export function longestSideOf({ width, height }: { width: number; height: number }): number {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long <= 3 * short) return LONGEST_SIDE;
  const ratio = long / short;
  return Math.floor(Math.min(ratio * SHORT_SIDE, Math.sqrt(MOST_PIXELS * ratio)));
}

/** A newer phone's own format, and this browser can't open it. */
export class HeicUnreadable extends Error {}

/** A JPEG of a phone's HEIC, where the browser can draw it; everything else as it is. */
async function openable(file: Blob): Promise<Blob> {
  if (!(await isHeic(file))) return file;
  try {
    return await whole(file);
  } catch (error) {
    throw new HeicUnreadable("HEIC", { cause: error });
  }
}

/**
 * Upright, at most 1600 px and about a megabyte: phones here pay for data. Throws on what is no picture,
 * HeicUnreadable on what another browser could open.
 */
export async function shrink(given: Blob): Promise<Blob> {
  const file = await openable(given);
  const [{ default: compress }, picture] = await Promise.all([
    import("browser-image-compression"),
    createImageBitmap(file),
  ]);
  const longest = longestSideOf(picture);
  picture.close();
  return compress(new File([file], "photo.jpg", { type: file.type }), {
    maxSizeMB: longest > LONGEST_SIDE ? 4 : 1,
    maxWidthOrHeight: longest,
    fileType: TYPE,
    initialQuality: QUALITY,
    // Its worker is loaded from a foreign host.
    useWebWorker: false,
  });
}

async function redraw(
  blob: Blob,
  sizeOf: (picture: ImageBitmap) => { width: number; height: number },
  draw: (pen: CanvasRenderingContext2D, picture: ImageBitmap) => void,
): Promise<Blob> {
  const picture = await createImageBitmap(blob);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, sizeOf(picture));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("No canvas");
  draw(pen, picture);
  picture.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (made) => (made ? resolve(made) : reject(new Error("No picture"))),
      TYPE,
      QUALITY,
    ),
  );
}

const whole = (blob: Blob) =>
  redraw(
    blob,
    ({ width, height }) => ({ width, height }),
    (pen, picture) => pen.drawImage(picture, 0, 0),
  );

/** The middle square: goods are shown square everywhere. */
export const cutSquare = (blob: Blob) =>
  redraw(
    blob,
    ({ width, height }) => ({ width: Math.min(width, height), height: Math.min(width, height) }),
    (pen, picture) => {
      const side = Math.min(picture.width, picture.height);
      pen.drawImage(picture, (side - picture.width) / 2, (side - picture.height) / 2);
    },
  );

/** A quarter turn to the right. */
export const turn = (blob: Blob) =>
  redraw(
    blob,
    ({ width, height }) => ({ width: height, height: width }),
    (pen, picture) => {
      pen.translate(picture.height, 0);
      pen.rotate(Math.PI / 2);
      pen.drawImage(picture, 0, 0);
    },
  );
