// npm run bench:peers [-- names of figures] [--rounds 4] [--built]: our page beside a SurveyJS form and a plain page, in one
// browser and one run. What it measures and what it cannot tell: docs/performance.md. Builds first.
import 'temporal-polyfill/global'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumPath } from '../../../scripts/browser.ts'
import type { Figure } from './bench.ts'
import { buildAll } from './built.ts'
import { makeCertificate } from './certificate.ts'
import { cold } from './measure/cold.ts'
import { continuing } from './measure/continuing.ts'
import { heavy } from './measure/heavy.ts'
import { keys } from './measure/keys.ts'
import { script } from './measure/script.ts'
import { second } from './measure/second.ts'
import { welcome } from './measure/welcome.ts'
import { serve } from './server.ts'
import { tableHead, linesOf, type Row } from './table.ts'

const all: readonly Figure[] = [...keys, ...script, ...continuing, ...cold, ...second, welcome, ...heavy]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '4' }, built: { type: 'boolean', default: false } },
})
// "keys" means all of keys-text-small, keys-text-big and so on.
const chosen = all.filter(({ name }) => positionals.length === 0 || positionals.some((wish) => name.startsWith(wish)))
const unknown = positionals.filter((wish) => !all.some(({ name }) => name.startsWith(wish)))
const rounds = Number(values.rounds)
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`Figures: ${all.map(({ name }) => name).join(' ')}. Rounds: one or more.`)
  process.exit(1)
}

const load = () => loadavg()[0]?.toFixed(1) ?? '?'
const certificate = makeCertificate()
const surveyFolder = mkdtempSync(join(tmpdir(), 'survey-'))
const host = await serve(await buildAll(surveyFolder, values.built), certificate)
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--disable-gpu',
    `--ignore-certificate-errors-spki-list=${certificate.keyHash}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})

try {
  const rows: Row[] = []
  const before = load()
  for (const { name, measure } of chosen) {
    console.error(`${new Date().toTimeString().slice(0, 8)}  load ${load()}  ${name}`)
    const found = await measure({ browser, origin: host.origin, rounds })
    console.error(linesOf(found))
    rows.push(...found)
  }
  console.log(
    `${Temporal.Now.plainDateISO()}, ${rounds} rounds, Chromium ${browser.version()}, ${cpus().length} processors, load ${before} to ${load()}\n`,
  )
  console.log(`${tableHead}\n${linesOf(rows)}`)
  if (rows.some(({ verdict }) => verdict === 'fail' || verdict === 'too noisy')) process.exitCode = 1
} finally {
  await browser.close()
  host.stop()
  rmSync(surveyFolder, { recursive: true, force: true })
}
