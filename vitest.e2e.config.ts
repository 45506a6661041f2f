import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file after the other, each with browsers of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
