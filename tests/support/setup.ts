import fc from 'fast-check'
import { afterEach } from 'vitest'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

// The same plans in every run: a check that fails tells of the change that is checked, not of luck. To look further:
// FC_SEED=12345 npm run test:unit
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_125) })

// Whatever complains on the console fails its test. A test that expects a complaint replaces the method itself:
// vi.spyOn(console, 'error').mockImplementation(() => {})
const complaints: string[] = []
for (const method of ['error', 'warn'] as const) {
  const original = console[method]
  console[method] = (...said: unknown[]) => {
    complaints.push(said.map(String).join(' '))
    original.apply(console, said)
  }
}

afterEach(() => {
  const heard = complaints.splice(0)
  if (heard.length > 0) throw new Error(`The console was not silent:\n${heard.join('\n')}`)
})
