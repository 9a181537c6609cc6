import type { Plugin } from 'vite'

/**
 * Tells the bundler that what React Router makes when it is loaded (`memo`, `createContext`) does nothing but make it: where
 * nobody uses it, it is left out. Without this a memo of its data routes keeps 4 kB (brotli) of them. Where a later
 * version is written in another way nothing is marked, and the page is as heavy as before.
 */
export const pure = (): Plugin => ({
  name: 'pure',
  apply: 'build',
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) => ({
      code: code.replaceAll(/ = (React\$1\.(?:memo|createContext)\()/g, ' = /* @__PURE__ */ $1'),
      map: null,
    }),
  },
})
