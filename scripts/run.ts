// Starts a tool with the Node that runs this script, and waits for it.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

// Paths instead of names in .bin, which are not Node scripts on Windows.
export const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  kill: 'tests/kill/kill.ts',
} as const

/** The exit code; output goes straight to the terminal. */
export const run = (
  tool: keyof typeof tools,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, tools[tool], ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    const pass = (signal: NodeJS.Signals) => {
      child.kill(signal)
      process.exitCode = 128 + constants.signals[signal]
    }
    process.once('SIGTERM', pass).once('SIGINT', pass)
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass)
      // Ended from outside: the remaining parts must not start.
      if (signal === 'SIGTERM' || signal === 'SIGINT') process.exit(128 + constants.signals[signal])
      resolve(code ?? 1)
    })
  })
