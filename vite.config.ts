import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunks } from './scripts/chunks.ts'
import { prerender } from './scripts/prerender.ts'
import { head } from './scripts/head.ts'
import { hosting } from './scripts/hosting.ts'
import { meta } from './scripts/meta.ts'
import { screenWords } from './scripts/screenWords.ts'
import { single } from './scripts/single.ts'
import { worker } from './scripts/worker.ts'

const setup = 'tests/support/setup.ts'

export default defineConfig(({ mode }) => {
  // One file that needs no host (`npm run build:single`); otherwise a folder for any host.
  const isSingle = mode === 'single'
  return {
    plugins: [
      screenWords(),
      react({ jsxImportSource: '#ui/jsx' }),
      prerender(),
      ...(isSingle ? [single()] : [head(), meta(), worker(), hosting()]),
    ],
    // Any folder of any static host.
    base: './',
    // Otherwise a missing file would answer with the page, and 200.
    appType: 'mpa',
    publicDir: isSingle ? false : 'public',
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      // The first that know light-dark(); older targets would have it rewritten.
      target: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: isSingle
        ? false
        : {
            polyfill: false,
            // A list of every file's files would weigh more than the moment that it saves; styles must be there before a screen.
            resolveDependencies: (_, files, { hostType }) =>
              hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
          },
      // The policy allows no font and no script from a data: address; in the single file there is no other.
      assetsInlineLimit: isSingle ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !isSingle,
      rolldownOptions: { output: { codeSplitting: isSingle ? false : { groups: chunks } } },
    },
    test: {
      // Where the clock changes and the day differs from UTC's: what reads a date wrongly shows.
      env: { TZ: 'America/New_York' },
      testTimeout: 60_000,
      // Reading the same modules anew for each of 220 files took longer than the tests. None may rely on being alone: they pass in any order.
      isolate: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
            exclude: ['tests/browser/**'],
            setupFiles: [setup],
          },
        },
        {
          extends: true,
          test: {
            // The store's own tests once more, with every text encrypted as under a passphrase.
            name: 'encrypted',
            environment: 'node',
            env: { SEALED: 'yes' },
            include: ['src/storage/{planStore,removing,damage,watching,cards,deskStore,erasingAll}.test.ts'],
            setupFiles: [setup],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            environment: 'jsdom',
            include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
            exclude: ['tests/browser/**'],
            setupFiles: [setup, 'tests/support/setup-component.ts'],
          },
        },
      ],
    },
  }
})
