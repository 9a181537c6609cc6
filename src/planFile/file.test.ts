import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '#domain/files/openFile.ts'
import { codeText, newCode } from './code.ts'
import { dataInFile } from './dataInFile.ts'
import { htmlFile } from './htmlFile.ts'
import { lockCopy, openLocked } from './lockedCopy.ts'
import { language } from '#tests/support/language.ts'

const words = {
  language: language.id,
  title: 'Plan',
  lead: 'Read me',
  rows: [{ heading: 'People', lines: ['Ines\nHours: 4', ['Where?', 'Library'] as const] }],
}

test('whatever the data and the words, the file gives the data back with its checksum right, and holds no script that runs', () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ unit: 'binary' }), (data, text) => {
      const file = htmlFile(data, { ...words, title: text, rows: [{ heading: text, lines: [text, [text, text]] }] })
      const found = dataInFile(file)
      expect(found.check()).toBe('fits')
      expect(JSON.parse(found.text)).toEqual(JSON.parse(data))
      expect(file.split('<script').length).toBe(2)
      expect(file.split('</script').length).toBe(2)
    }),
  )
})

test('data that would end its element early, or pass for another, stays data', () => {
  const data = JSON.stringify({
    note: '</script><script>alert(1)</script><script type="application/json" id="plan">{}',
  })
  const { text, check } = dataInFile(htmlFile(data, words))
  expect([JSON.parse(text), check()]).toEqual([JSON.parse(data), 'fits'])
})

test('one changed character of the data is told, wherever it is; so is a cut', () => {
  const file = htmlFile('{"kind":"x","note":"Stroke and after"}', words)
  const from = file.indexOf('>', file.indexOf('id="plan"')) + 1
  const to = file.indexOf('</script>', from)
  for (let at = from; at < to; at++) {
    expect(dataInFile(`${file.slice(0, at)}~${file.slice(at + 1)}`).check(), `at ${at}`).toBe('differs')
    expect(dataInFile(file.slice(0, at)).check()).toBe('differs')
  }
})

test('a file that was saved before there were checksums is read, and nothing is claimed of it', () => {
  const read = (file: string) => {
    const { text, check } = dataInFile(file)
    return [text, check()]
  }
  expect(read('<p>Plan</p><script type="application/json" id="plan">{"a":1}</script>')).toEqual(['{"a":1}', 'unknown'])
  expect(read('{"a":1}')).toEqual(['{"a":1}', 'unknown'])
  // Whoever takes the checksum away has changed the file.
  expect(dataInFile('<script type="application/json" id="plan" data-version="2">{}</script>').check()).toBe('differs')
})

test('a locked copy opens with its code however it is written, and with no other', async () => {
  const code = await newCode()
  expect(code.split(' ')).toHaveLength(5)
  const data = await lockCopy('{"kind":"x"}', code)
  expect(data).not.toContain('self-help')
  const found = openFile(data)
  if (found.is !== 'locked') throw new Error(found.is)
  expect(await openLocked(found.locked, ` ${code.toUpperCase().replaceAll(' ', ' - ')}.`)).toEqual({
    text: '{"kind":"x"}',
  })
  expect(await openLocked(found.locked, 'river lamp stone garden seven')).toBe('wrongCode')
  expect(await openLocked({ ...found.locked, sealed: `${found.locked.sealed.slice(0, -4)}AAAA` }, code)).toBe(
    'wrongCode',
  )
  for (const rounds of [0, 1e12, 1.5, '600000'])
    expect(await openLocked({ ...found.locked, recipe: { kdf: 'PBKDF2-SHA-256', rounds, salt: 'AAAA' } }, code)).toBe(
      'damaged',
    )
})

test('what stands between the words of a code makes no difference, and nothing else is lost', () => {
  expect(codeText('River-Lamp  stone\u2013garden, seven.')).toBe('river lamp stone garden seven')
  expect(codeText('Käthe liebt !?#')).toBe('käthe liebt !?#')
})
