import "server-only";

export { hasAddress } from "./addressed";
export { type OperationGuide, operationGuides, type ProblemGuide, problemGuides } from "./guide";
export { openApiDocument } from "./openapi";
