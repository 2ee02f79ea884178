import { defineConfig } from 'vitest/config'

const floor = (name: string, more: object = {}) => ({
  test: { name, include: [`packages/${name}/src/**/*.test.{ts,tsx}`], ...more },
})

export default defineConfig({
  test: {
    projects: [
      floor('core'),
      floor('documents', { testTimeout: 30_000 }),
      floor('storage', { testTimeout: 60_000, hookTimeout: 120_000 }),
      floor('services', { testTimeout: 60_000, hookTimeout: 120_000 }),
      floor('delivery', { testTimeout: 60_000, hookTimeout: 120_000 }),
      floor('api', { testTimeout: 30_000 }),
      floor('web', { testTimeout: 60_000 }),
      floor('cli', { testTimeout: 120_000, hookTimeout: 120_000 }),
      { test: { name: 'house', include: ['tools/**/*.test.ts', 'programmes/**/*.test.ts', 'registers/**/*.test.ts', 'learning/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
