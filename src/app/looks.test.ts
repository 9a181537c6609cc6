import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainTitle } from '#pages/usePage.ts'
import { shell } from '#words/en/shell.ts'
import { elsewhere } from './quickExit/quickExit.ts'
import { plainIcon } from './looks.ts'

test('what is shown before the first paint is what the app shows later', () => {
  const head = readFileSync('public/head.js', 'utf8')
  for (const each of [plainIcon, plainTitle, shell.room.door.title, elsewhere]) expect(head).toContain(each)
  const page = readFileSync('index.html', 'utf8')
  for (const each of [elsewhere, shell.leave.quickly, shell.app]) expect(page).toContain(each)
})
