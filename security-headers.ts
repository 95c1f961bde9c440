export { securityHeaders } from "./server/front/headers.mjs";

/** First path segments of the pages that are dynamic and carry a nonce; proxy.ts matches the same. */
export const privateZones = [
  "after-sales",
  "addresses",
  "cart",
  "centre",
  "checkout",
  "county",
  "find-order",
  "for-you",
  "invites",
  "live",
  "me",
  "messages",
  "notices",
  "orders",
  "pay",
  "sell",
  "sign-in",
  "sms",
  "station",
];

const directives = (script: string, development: boolean, worker = "") =>
  [
    "default-src 'self'",
    `script-src 'self' ${script}${development ? " 'unsafe-eval'" : ""}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${process.env.NEXT_PUBLIC_MEDIA_BASE ?? ""}`.trim(),
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "manifest-src 'self'",
    `worker-src 'self' ${worker}`.trim(),
  ].join("; ");

/** Static pages hold inline scripts that change with the data, so they can carry no nonce; they render user text as text only. */
export const publicPolicy = (development: boolean) => directives("'unsafe-inline'", development);

export const privatePolicy = (nonce: string, development: boolean) =>
  directives(`'nonce-${nonce}' 'strict-dynamic'`, development);

/** Where a film is made: its encoder is a program that the page hands to a worker of its own. */
export const filmingPolicy = (nonce: string, development: boolean) =>
  directives(`'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'`, development, "blob:");
