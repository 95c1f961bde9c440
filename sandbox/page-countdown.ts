import { html, raw } from "hono/html";

/** Counts on the visitor's own clock from the seconds that were left when the page was made. */
export const countdown = (secondsLeft: number, nonce: string) => html`<span
  class="left" id="left" role="timer" data-seconds="${secondsLeft}">${clockFace(secondsLeft)}</span>
<script nonce="${nonce}">${raw(script)}</script>`;

const clockFace = (seconds: number) =>
  new Date(seconds * 1000).toISOString().slice(seconds < 3600 ? 14 : 11, 19);

const script = `
const left = document.getElementById("left");
const end = performance.now() + left.dataset.seconds * 1000;
const timer = setInterval(() => {
  const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
  left.textContent = new Date(seconds * 1000).toISOString().slice(seconds < 3600 ? 14 : 11, 19);
  if (seconds > 0) return;
  clearInterval(timer);
  setTimeout(() => location.reload(), 1500);
}, 1000);
`;
