import "server-only";

export { type OperationGuide, operationGuides, type ProblemGuide, problemGuides } from "./guide";
export { openApiDocument } from "./openapi";
