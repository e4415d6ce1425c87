// One closing line that any CI can count.
export default class ClosingLine {
  onBegin(_config, suite) {
    this.suite = suite;
  }
  onEnd() {
    const n = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    for (const t of this.suite.allTests()) n[t.outcome()] += 1;
    console.log(`${n.expected + n.flaky} passed, ${n.unexpected} failed, ${n.skipped} skipped`);
  }
}
