// Draws the machines into docs/machine.md from their code. `npm run docs:machine` writes it; a test fails when it is stale.
import { writeFileSync } from 'node:fs'
import { machineDocs } from '../tests/support/machineDocs.ts'

writeFileSync(new URL('../docs/machine.md', import.meta.url), machineDocs())
