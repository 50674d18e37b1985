import { defineConfig } from 'vitest/config';

/** For `npm run gallery`; it is no part of the tests. */
export default defineConfig({
  test: { include: ['test/gallery/draw-gallery.ts'], testTimeout: 120_000 },
});
