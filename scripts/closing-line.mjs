// The figures of a test run in one line, `12 passed, 0 failed`, from vitest's own report: node scripts/closing-line.mjs REPORT
// Ends with 1 when something failed, when no test ran, and when there is no report.
import fs from 'node:fs';
import path from 'node:path';

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const nameOf = file => path.relative(process.cwd(), file.name);
const report = read(process.argv[2]);
if (!report) {
  console.log('The test run left no report.');
  process.exit(1);
}

// A file that cannot even be loaded has no tests in it that could fail.
const unloaded = report.testResults.filter(
  file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'),
);
const skipped = report.numPendingTests + report.numTodoTests;
const failed = report.numFailedTests + unloaded.length;
if (skipped > 0) console.log(`${skipped} skipped`);
for (const file of unloaded) console.log(`did not load or did not finish: ${nameOf(file)}`);
for (const file of report.testResults)
  for (const test of file.assertionResults)
    if (test.status === 'failed') console.log(`failed: ${nameOf(file)} > ${test.fullName}`);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
if (failed > 0 || report.numPassedTests === 0 || !report.success) process.exit(1);
