import "server-only";

export { chooseText, forgetText } from "./text";
