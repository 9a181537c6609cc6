// npm test: every check, one after the other, all of them even when one fails. `npm test -- unit browser` runs only those.
// npm run test:all: the long courses and second plans too (tagged @long), and twenty browsers that are killed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './browser.ts'
import { run } from './run.ts'

type Vitest = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
type Playwright = { stats: { expected: number; flaky: number; unexpected: number } }
type Count = { readonly passed: number; readonly failed: number }

const reports = mkdtempSync(join(tmpdir(), 'reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

const check = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A runner that ended badly, wrote no report or ran nothing has failed, whatever its report says. */
const counted = <Report>(code: number, file: string, read: (report: Report) => Count): Count => {
  let count: Count = { passed: 0, failed: 0 }
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    console.error('The runner left no report.')
  }
  const sound = count.failed > 0 || (code === 0 && count.passed > 0)
  return sound ? count : { ...count, failed: 1 }
}

let built = true

const parts = {
  types: async () => check(await run('tsc', ['-b'])),
  lint: async () => check(await run('oxlint', ['--deny-warnings'])),
  format: async () => check(await run('oxfmt', ['--check'])),
  unit: async () => {
    const file = join(reports, 'unit.json')
    const code = await run('vitest', [
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
    return counted(code, file, (report: Vitest) => ({
      passed: report.numPassedTests,
      // A file that does not load has no failed test, only a failed suite.
      failed: report.numFailedTests || report.numFailedTestSuites,
    }))
  },
  build: async () => {
    built = (await run('vite', ['build', '--logLevel', 'warn'])) === 0
    return { passed: 0, failed: built ? 0 : 1 }
  },
  browser: async () => {
    if (!built) {
      console.error('Not run: what an earlier build left behind would be tested.')
      return { passed: 0, failed: 1 }
    }
    console.log(`with ${chromiumPath()}`)
    const file = join(reports, 'browser.json')
    const code = await run('playwright', ['test', '--forbid-only', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    })
    return counted(code, file, ({ stats }: Playwright) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }))
  },
  /** Only with `--all`: it takes minutes. */
  kill: async () => check(await run('kill', [])),
} satisfies Record<string, () => Promise<Count>>

type Part = keyof typeof parts
const isPart = (name: string): name is Part => Object.hasOwn(parts, name)
const all = Object.keys(parts).filter(isPart)

const isAll = process.argv.includes('--all')
if (isAll) process.env.TESTS = 'all'
const asked = process.argv.slice(2).filter((arg) => arg !== '--all')
const unknown = asked.filter((name) => !isPart(name))
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". The parts are: ${all.join(', ')}.`)
  process.exit(1)
}
// Twenty killed browsers take minutes: only where everything is asked for, or they are.
const usual = isAll ? all : all.filter((part) => part !== 'kill')
const chosen =
  asked.length === 0
    ? usual
    : all.filter((part) => asked.includes(part) || (part === 'build' && asked.includes('browser')))

let passed = 0
let failed = 0
for (const part of chosen) {
  console.log(`\n== ${part}`)
  const start = performance.now()
  const count = await parts[part]().catch((problem: unknown): Count => {
    console.error(problem instanceof Error ? problem.message : problem)
    return { passed: 0, failed: 1 }
  })
  passed += count.passed
  failed += count.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${part}: ${count.failed === 0 ? 'good' : `${count.failed} failed`}, ${seconds} s`)
}
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)
