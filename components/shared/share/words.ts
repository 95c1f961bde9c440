/** Ready sentences for the share sheet. */
export type ShareWords = {
  open: string;
  title: string;
  poster: string;
  posterAlt: string;
  save: string;
  copy: string;
  copied: string;
  send: string;
  scan: string;
  making: string;
  close: string;
};
