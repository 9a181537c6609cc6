import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentVersion } from '../envelope.ts'
import { openText } from '../openEnvelope.ts'
import { schemaText } from './schemaText.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const versions = Array.from({ length: currentVersion }, (_, index) => index + 1)

test('the schema is the one that was released with this format; if not, raise currentVersion', () => {
  // In which order questions stand is no part of the format.
  expect(JSON.parse(schemaText())).toEqual(JSON.parse(read(`v${currentVersion}.schema.json`)))
})

test('every format has its sample', () => {
  const samples = readdirSync(new URL('.', import.meta.url)).filter((name) => /^v\d+\.json$/.test(name))
  expect(samples.toSorted()).toEqual(versions.map((version) => `v${version}.json`).toSorted())
})

test.each(versions)('the sample of format %i opens, and loses nothing', (version) => {
  const opened = openText(read(`v${version}.json`))
  expect(opened).toMatchObject({ is: 'open', from: version, envelope: { version: currentVersion } })
  if (opened.is === 'open' && version === currentVersion)
    expect(opened.envelope).toEqual(JSON.parse(read(`v${version}.json`)))
})
