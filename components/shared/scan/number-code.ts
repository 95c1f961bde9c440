import "server-only";
import QRCode from "qrcode";

/** A number as a QR code that a scanner at the station reads: an SVG as an image address. */
export async function numberCode(number: string): Promise<string> {
  const svg = await QRCode.toString(number, { type: "svg", margin: 1, errorCorrectionLevel: "M" });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
