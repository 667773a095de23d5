import { defineConfig } from 'vitest/config'

const server = process.env['KITH_TEST_DATABASE_URL']
const DATES = ['src/db/parsers.acts.test.ts']

/** Acts run on both engines where a PostgreSQL server is named; pure rules run once. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    env: { TZ: 'Europe/London' },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
          exclude: ['src/**/*.acts.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'dates, embedded in UTC', include: DATES, env: { KITH_TEST_ENGINE: 'embedded', TZ: 'UTC' } },
      },
      {
        extends: true,
        test: { name: 'acts, embedded', include: ACTS(), env: { KITH_TEST_ENGINE: 'embedded', TZ: 'Europe/London' } },
      },
      ...(server
        ? [
            {
              extends: true as const,
              test: { name: 'acts, PostgreSQL', include: ACTS(), env: { KITH_TEST_ENGINE: 'PostgreSQL', TZ: 'UTC' } },
            },
            {
              extends: true as const,
              test: {
                name: 'dates, PostgreSQL in London',
                include: DATES,
                env: { KITH_TEST_ENGINE: 'PostgreSQL', TZ: 'Europe/London' },
              },
            },
          ]
        : []),
      {
        extends: true,
        test: { name: 'start-up', include: ['tests/startup/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/bring-chromium.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

function ACTS(): string[] {
  return ['src/**/*.acts.test.{ts,tsx}', 'tests/acts/**/*.test.ts']
}
