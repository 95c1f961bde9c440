import { html, raw } from "hono/html";
import { pageStyle } from "./page-style";
import type { PageWords } from "./page-words";

export type Markup = ReturnType<typeof html>;

export const frame = (words: PageWords, nonce: string, body: Markup) => html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${words.title}</title>
<style nonce="${nonce}">${raw(pageStyle)}</style>
</head>
<body>
<header><p class="name">${words.title}</p><p>${words.notice}</p></header>
<main>${body}</main>
</body>
</html>`;
