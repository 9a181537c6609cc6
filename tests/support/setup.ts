import { afterEach } from 'vitest'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

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
