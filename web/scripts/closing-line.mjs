// One closing line that any CI can count.
export default class ClosingLine {
  onTestRunEnd(modules) {
    const n = { passed: 0, failed: 0, skipped: 0 };
    for (const m of modules) {
      const tests = [...m.children.allTests()];
      if (tests.length === 0 && !m.ok()) n.failed += 1;
      for (const t of tests) n[t.result().state] = (n[t.result().state] ?? 0) + 1;
    }
    console.log(`${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped`);
  }
}
