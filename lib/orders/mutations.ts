import "server-only";

export { announceConfirmed } from "./announce";
