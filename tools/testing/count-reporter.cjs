const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Writes how many tests passed, failed and were skipped, so that one last line can sum over all projects. */
module.exports = class CountReporter {
  constructor(_config, options) {
    this.name = options.name;
  }

  onRunComplete(_contexts, results) {
    const folder = join(__dirname, '../../test-results');
    mkdirSync(folder, { recursive: true });
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(join(folder, `${this.name}.json`), JSON.stringify(counts));
  }
};
