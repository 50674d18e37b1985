import { defineConfig } from 'vitest/config';

/** What starts processes, browsers or databases of its own, or watches the process it runs in. */
const alone = [
  'test/{data-tool,model,playground,production,simulation,starting,torture}/**/*.test.ts',
  'test/bot/connector.test.ts',
  'test/**/*.slow.test.ts',
];

/** What speaks with a running bot or a server in this process: shares it, but is not what one runs at each step. */
const whole = ['test/whole/**/*.test.ts', 'test/store/postgres-*.test.ts', 'test/mail/imap-*.test.ts'];

const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // By itself vitest leaves one of two cores idle.
    maxWorkers: '100%',
    projects: [
      // Loading the bot takes longer than most of its tests, so these files share what one process has loaded.
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...whole, ...alone],
          isolate: false,
          ...patience,
        },
      },
      { test: { name: 'whole', include: whole, exclude: alone, isolate: false, ...patience } },
      { test: { name: 'alone', include: alone, globalSetup: 'test/compile.ts', ...patience } },
    ],
  },
});
