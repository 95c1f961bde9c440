/** What the poster says; `address` is what its QR code opens. */
export type Poster = {
  title: string;
  line: string;
  price: string;
  place: string;
  picture: string | null;
  address: string;
  scan: string;
};

const WIDTH = 750;
const MARGIN = 48;
const PICTURE = 750;
const QR = 168;
const LINE = 54;

const colourOf = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--color-${name}`).trim();

const fontOf = () => getComputedStyle(document.body).fontFamily;

function load(source: string) {
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(source));
    image.src = source;
  });
}

/** Lines that fit the width; Chinese breaks anywhere, English between words. */
function wrap(pen: CanvasRenderingContext2D, text: string, width: number, most: number) {
  const pieces = text.match(/[\p{Script=Han}\p{P}]|[^\s\p{Script=Han}\p{P}]+\p{P}?|\s+/gu) ?? [];
  const lines = [""];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const tried = `${lines[last]}${piece}`;
    if (lines[last] === "" || pen.measureText(tried).width <= width) lines[last] = tried;
    else lines.push(piece.trimStart());
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]?.slice(0, -1)}…`;
  return shown;
}

async function drawPicture(pen: CanvasRenderingContext2D, source: string | null) {
  pen.fillStyle = colourOf("sunk");
  pen.fillRect(0, 0, WIDTH, PICTURE);
  const image = source ? await load(source).catch(() => null) : null;
  if (!image) return;
  const side = Math.min(image.naturalWidth, image.naturalHeight);
  const left = (image.naturalWidth - side) / 2;
  const top = (image.naturalHeight - side) / 2;
  pen.drawImage(image, left, top, side, side, 0, 0, WIDTH, PICTURE);
}

function drawWords(pen: CanvasRenderingContext2D, poster: Poster, top: number) {
  const font = fontOf();
  const room = WIDTH - 2 * MARGIN;
  let y = top;
  pen.textBaseline = "top";
  pen.fillStyle = colourOf("ink");
  pen.font = `600 40px ${font}`;
  for (const line of wrap(pen, poster.title, room, 2)) {
    pen.fillText(line, MARGIN, y);
    y += LINE;
  }
  pen.fillStyle = colourOf("quiet");
  pen.font = `28px ${font}`;
  for (const line of wrap(pen, poster.line, room, 2)) {
    pen.fillText(line, MARGIN, y + 6);
    y += 40;
  }
  return y;
}

async function drawCode(pen: CanvasRenderingContext2D, poster: Poster, top: number) {
  const { toDataURL } = await import("qrcode");
  const code = await load(await toDataURL(poster.address, { margin: 1, width: QR }));
  pen.drawImage(code, WIDTH - MARGIN - QR, top, QR, QR);
}

/** Draws the poster with the reader's own fonts and answers it as a PNG address. */
export async function drawPoster(poster: Poster): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = 1_180;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = colourOf("paper");
  pen.fillRect(0, 0, WIDTH, canvas.height);
  await drawPicture(pen, poster.picture);
  const below = drawWords(pen, poster, PICTURE + 36);
  const foot = Math.max(below + 24, canvas.height - MARGIN - QR);
  await drawCode(pen, poster, foot);
  pen.font = `600 56px ${fontOf()}`;
  pen.fillStyle = colourOf("brick");
  pen.fillText(poster.price, MARGIN, foot + 8);
  pen.font = `26px ${fontOf()}`;
  pen.fillStyle = colourOf("quiet");
  pen.fillText(poster.place, MARGIN, foot + 84);
  pen.fillText(poster.scan, MARGIN, foot + 122);
  return canvas.toDataURL("image/png");
}
