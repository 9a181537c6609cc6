// Writes the JSON Schema of the current format beside its frozen sample. Once a format is released, its schema never
// changes: raise `currentVersion`, add a migration and a sample instead. Until then: --unreleased writes over it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { currentVersion } from '../src/domain/plan/envelope.ts'
import { schemaText } from '../src/domain/plan/released/schemaText.ts'

const file = new URL(`../src/domain/plan/released/v${currentVersion}.schema.json`, import.meta.url)
const text = schemaText()
const frozen = existsSync(file) ? readFileSync(file, 'utf8') : undefined

if (frozen !== undefined && frozen !== text && !process.argv.includes('--unreleased')) {
  console.error(
    `Format ${currentVersion} has a schema already, and it differs. Raise currentVersion, or pass --unreleased.`,
  )
  process.exit(1)
}
writeFileSync(file, text)
const done =
  frozen === undefined
    ? `written. Its sample goes beside it: v${currentVersion}.json`
    : frozen === text
      ? 'unchanged'
      : 'written anew'
console.log(`Format ${currentVersion}: ${done}.`)
