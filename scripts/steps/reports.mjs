import { stripVTControlCharacters } from "node:util";

const LINES = 12;

const failure = (title, message) =>
  [`  ${title}`, ...stripVTControlCharacters(message).split("\n").slice(0, LINES)].join("\n    ");

/** Vitest's JSON report as counts, and each failed test with the beginning of its message. */
export function readVitest(report) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report;
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    const tests = failed.map((test) => failure(test.fullName, test.failureMessages.join("\n")));
    return message ? [failure(name, message), ...tests] : tests;
  });
  return {
    passed: numPassedTests,
    failed: numFailedTests || numFailedTestSuites,
    skipped: numPendingTests,
    failures,
  };
}

/** Where a test broke, for a sentence that says the same of two lines. */
const lineOf = (results) => results.find(({ errorLocation }) => errorLocation)?.errorLocation.line;

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** Playwright's JSON report as counts, and each failed test with the beginning of its message. */
export function readPlaywright({ stats, suites }) {
  const failures = suites
    .flatMap(specsOf)
    .flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ projectName, results }) =>
          failure(
            `${file}:${lineOf(results)} [${projectName}] ${title}`,
            results.map(({ error }) => error?.message ?? "").join("\n"),
          ),
        ),
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures,
  };
}

const isNoticed = ({ status }) => status === "Killed" || status === "Timeout";
const LEAST = 85;

/** By rule file how many of its changes a test noticed, in percent; what can't be reached by a test counts too. */
export const scores = ({ files }) =>
  Object.fromEntries(
    Object.entries(files).map(([file, { mutants }]) => {
      const counted = mutants.filter(({ status }) => status !== "Ignored");
      const share = counted.length > 0 ? counted.filter(isNoticed).length / counted.length : 1;
      return [file, Math.floor(100 * share)];
    }),
  );

const survivors = ({ source, mutants }) =>
  mutants
    .filter((mutant) => !isNoticed(mutant) && mutant.status !== "Ignored")
    .map(
      ({ location: { start }, replacement }) =>
        `${start.line}: ${source.split("\n")[start.line - 1].trim()} → ${replacement}`,
    );

/** Stryker's JSON report: a file passes from the least score on, and one below it says what nobody noticed. */
export function readMutants(report) {
  const low = Object.entries(scores(report)).filter(([, score]) => score < LEAST);
  return {
    passed: Object.keys(report.files).length - low.length,
    failed: low.length,
    skipped: 0,
    failures: low.map(([file, score]) =>
      failure(`${file} ${score} %`, survivors(report.files[file]).join("\n")),
    ),
  };
}
