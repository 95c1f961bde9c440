import "server-only";

export { currentViewer, requireUser, systemViewer } from "./current";
export { mayAct, type Permission, policy, shopsFor } from "./policy";
export { ensureGuestToken, passHashes, readGuestHash, rememberPass } from "./guest";
export type { Grant, GuestViewer, Membership, SystemViewer, UserViewer, Viewer } from "./viewer";
export { buyerOf } from "./viewer";
export { SESSION_COOKIE, SESSION_SECONDS } from "./cookies";
