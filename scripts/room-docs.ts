// Draws the rooms and who uses whom into docs/architecture.md, from the imports. A test fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { withRooms } from '../tests/support/roomDocs.ts'

const page = new URL('../docs/architecture.md', import.meta.url)
writeFileSync(page, withRooms(readFileSync(page, 'utf8')))
