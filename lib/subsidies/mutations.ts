import "server-only";

export { computeCycle } from "./compute";
export { approveCycle, cancelCycle, proposeCycle } from "./decide";
export { holdBack, release } from "./hold";
export { addProgramme, endProgramme } from "./programme";
