import "server-only";

export { answerFile } from "./answer-file";
export { findPrivateFile } from "./find-private";
export { ownerOf, ownsAssets, sentAs } from "./own";
export { pictureSelect, toPicture, toVoice, voiceSelect } from "./picture";
export { hasSound } from "./sound";
