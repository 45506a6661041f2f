import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file after the other, each with browsers of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 150_000,
    hookTimeout: 120_000,
    // Two browsers on a busy machine of two cores: what fails once is tried once more, and reported as such.
    retry: process.env.CI ? 1 : 0,
  },
});
