import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { crc32 } from "./crc";

export const GPS_MARK = "GPSMARK-36.83N-112.86E";

const noise = (width: number, height: number, channels: 3 | 4 = 3) => {
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7919 + (at >> 5)) % 251;
  return sharp(pixels, { raw: { width, height, channels } });
};

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${GPS_MARK}"/></rdf:RDF></x:xmpmeta>`;

const withPlace = () =>
  noise(400, 300)
    .withExif({
      IFD0: { Make: GPS_MARK, Software: GPS_MARK },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "36/1 50/1 0/1", GPSAreaInformation: GPS_MARK },
    })
    .withXmp(xmp);

const chunk = (name: string, body: Buffer) => {
  const data = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(data), 4);
  return Buffer.concat([frame.subarray(0, 4), data, frame.subarray(4)]);
};

const ihdr = (width: number, height: number) => {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([1, 0, 0, 0, 0], 8);
  return chunk("IHDR", body);
};

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** 256 million pixels in a few kilobytes. */
export const bomb = (side = 16_000) =>
  Buffer.concat([
    SIGNATURE,
    ihdr(side, side),
    chunk("IDAT", deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

const svg = (body: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${body}</svg>`);

const EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

export type Specimen = { name: string; bytes: Buffer; takes: boolean };

export async function goodPictures(): Promise<Specimen[]> {
  const jpeg = await noise(600, 400).jpeg().toBuffer();
  const png = await noise(300, 300).png().toBuffer();
  const specimens: [string, Buffer][] = [
    ["plain jpeg", jpeg],
    ["progressive jpeg", await noise(301, 299).jpeg({ progressive: true }).toBuffer()],
    ["cmyk jpeg", await noise(200, 200).toColourspace("cmyk").jpeg().toBuffer()],
    ["grey jpeg", await noise(200, 200).greyscale().jpeg().toBuffer()],
    ["jpeg with GPS and XMP", await withPlace().jpeg().toBuffer()],
    ["png with GPS and XMP", await withPlace().png().toBuffer()],
    ["webp with GPS and XMP", await withPlace().webp().toBuffer()],
    [
      "jpeg lying on its side",
      await withPlace().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    ],
    ["jpeg with a P3 profile", await noise(64, 64).withIccProfile("p3").jpeg().toBuffer()],
    ["plain png", png],
    ["png with alpha", await noise(200, 200, 4).png().toBuffer()],
    ["palette png", await noise(200, 200).png({ palette: true, colours: 4 }).toBuffer()],
    ["16 bit png", await noise(100, 100).toColourspace("rgb16").png().toBuffer()],
    ["interlaced png", await noise(100, 100).png({ progressive: true }).toBuffer()],
    ["lossy webp", await noise(400, 400).webp().toBuffer()],
    ["lossless webp", await noise(100, 100).webp({ lossless: true }).toBuffer()],
    ["one pixel", await noise(1, 1).png().toBuffer()],
    ["very wide", await noise(4_000, 10).png().toBuffer()],
    ["very tall", await noise(10, 4_000).png().toBuffer()],
    ["large photo", await noise(4_000, 3_000).jpeg({ quality: 60 }).toBuffer()],
    ["png with a page behind it", Buffer.concat([png, Buffer.from("<script>alert(1)</script>")])],
    ["png with php behind it", Buffer.concat([png, Buffer.from("<?php system($_GET[0]); ?>")])],
    ["png with an archive behind it", Buffer.concat([png, Buffer.from("PK\x03\x04evil.jar")])],
    ["jpeg with a comment of script", withComment(jpeg, "<script>alert(1)</script>")],
    ["jpeg with EICAR behind it", Buffer.concat([jpeg, Buffer.from(EICAR)])],
    ["animated webp", await animated()],
  ];
  return specimens.map(([name, bytes]) => ({ name, bytes, takes: true }));
}

const withComment = (jpeg: Buffer, words: string) => {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(words.length + 2);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), size, Buffer.from(words)]);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
};

const animated = () => {
  const frame = Buffer.alloc(20 * 20 * 3, 90);
  return sharp(Buffer.concat([frame, frame.map((byte) => byte + 60), frame]), {
    raw: { width: 20, height: 60, channels: 3, pageHeight: 20 },
  })
    .webp({ loop: 0 })
    .toBuffer();
};

export async function badPictures(): Promise<Specimen[]> {
  const jpeg = await noise(600, 400).jpeg().toBuffer();
  const png = await noise(300, 300).png().toBuffer();
  const tiff = await noise(50, 50).tiff().toBuffer();
  const avif = await noise(50, 50).avif().toBuffer();
  const gif = await noise(50, 50).gif().toBuffer();
  const specimens: [string, Buffer][] = [
    ["256 megapixel bomb", bomb()],
    ["64 megapixel bomb", bomb(8_000)],
    ["jpeg cut in half", jpeg.subarray(0, jpeg.length / 2)],
    ["jpeg without its last bytes", jpeg.subarray(0, jpeg.length - 200)],
    ["png cut in half", png.subarray(0, png.length / 2)],
    ["png with a broken checksum", brokenPng(png)],
    ["png header only", png.subarray(0, 33)],
    ["jpeg marker only", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ["svg", svg("<rect width='10' height='10'/>")],
    ["svg with script", svg("<script>alert(1)</script>")],
    ["svg with a file", svg("<image href='file:///etc/passwd'/>")],
    ["svg with XInclude", svg("<xi:include href='/etc/passwd' parse='text'/>")],
    ["svg behind a byte order mark", Buffer.concat([Buffer.from("\ufeff"), svg("")])],
    ["tiff", tiff],
    ["avif", avif],
    ["gif", gif],
    ["gif that is a script", Buffer.from("GIF89a=1;alert(document.domain)//")],
    ["gif of 10,000 frames", manyFrames(gif)],
    ["pdf", Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF")],
    ["bmp", Buffer.concat([Buffer.from("BM"), Buffer.alloc(200, 7)])],
    ["html named jpg", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["html behind a jpeg marker", Buffer.from("\xff\xd8\xff<html><script>1</script>", "latin1")],
    ["php behind a png signature", Buffer.concat([SIGNATURE, Buffer.from("<?php 1; ?>")])],
    ["EICAR", Buffer.from(EICAR)],
    ["an archive", Buffer.from("PK\x03\x04............................")],
    ["a program", Buffer.from("\x7fELF\x02\x01\x01.....................", "latin1")],
    ["zeros", Buffer.alloc(4_096)],
    ["one byte", Buffer.from([0xff])],
    ["webp with a lying size", Buffer.from("RIFF\xff\xff\xff\x7fWEBPVP8 ....", "latin1")],
    ["a jpeg 2000", Buffer.from("\0\0\0\x0cjP  \r\n\x87\n", "latin1")],
  ];
  return specimens.map(([name, bytes]) => ({ name, bytes, takes: false }));
}

const brokenPng = (png: Buffer) => {
  const broken = Buffer.from(png);
  broken.fill(0xaa, 60, 90);
  return broken;
};

const manyFrames = (gif: Buffer) =>
  Buffer.concat([gif.subarray(0, -1), ...Array<Buffer>(10_000).fill(gif.subarray(13, 40))]);
