// Stands for node:test where Stryker runs the tests in its own process.
export const test = globalThis.it;
