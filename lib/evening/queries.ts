import "server-only";

export { findTextChoice } from "./text";
