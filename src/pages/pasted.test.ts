import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pasted } from '#words/en/pasted.ts'
import { itemsIn, pastedLists, type PastedList } from '#domain/pasted/items.ts'
import { rowsIn } from '#domain/pasted/rows.ts'

const read = (list: PastedList, text: string) => itemsIn(list, text, pasted.heads)

describe('what is a list', () => {
  test.each([
    ['three names on three lines', 'Tom\nInes\nMarcus', [['Tom'], ['Ines'], ['Marcus']]],
    ['line ends of Windows, empty lines', 'Tom\r\n\r\nInes\r\n', [['Tom'], ['Ines']]],
    ['hard spaces and a mark of bytes', '\ufeffTom\u00a0Hart\u200b\n\u00a0Ines', [['Tom Hart'], ['Ines']]],
    ['marks of a list', '- Tom\n- Ines-Maria', [['Tom'], ['Ines-Maria']]],
    ['numbers of a list', '1. Tom\n2) Ines', [['Tom'], ['Ines']]],
    ['a mark on one line only', '- Tom\nInes', [['- Tom'], ['Ines']]],
    [
      'cells between tabs',
      'Tom\t555-0100\nInes\t',
      [
        ['Tom', '555-0100'],
        ['Ines', ''],
      ],
    ],
    [
      'quoted cells',
      '"Tom ""T"" Hart"\t"1 Mill Lane\nPort"\nInes\tx',
      [
        ['Tom "T" Hart', '1 Mill Lane\nPort'],
        ['Ines', 'x'],
      ],
    ],
    ['quotation marks of one’s own', '"Tom"\n"Ines"', [['"Tom"'], ['"Ines"']]],
    [
      'a quotation mark that is not closed',
      '"Tom\tx\nInes\ty',
      [
        ['"Tom', 'x'],
        ['Ines', 'y'],
      ],
    ],
  ])('%s', (_, text, rows) => expect(rowsIn(text)).toEqual(rows))

  test.each(['', 'Tom', 'Tom\n', 'Tom, Ines; Marcus', 'Tom\t555-0100', '"a\nb"', ' \n\t\n'])('%j is none', (text) =>
    expect(rowsIn(text)).toEqual([]),
  )
})

describe('columns', () => {
  test('are matched by their heads; what has no field is noted with its head', () => {
    expect(
      read('people', 'Name\tPhone\tE-mail\tNotes\tAddress\nTom\t555-0100\tt@x.org\tdrives\t1 Mill Lane\nInes\t\t\t\t'),
    ).toEqual([
      { name: 'Tom', reach: '555-0100, t@x.org', talkNotes: 'drives, Address: 1 Mill Lane' },
      { name: 'Ines' },
    ])
  })
  test('first and last name are one, in the order of the columns', () => {
    expect(read('people', 'First name\tLast name\nTom\tHart\nInes\tRey')).toEqual([
      { name: 'Tom Hart' },
      { name: 'Ines Rey' },
    ])
  })
  test('beside an organization, a name is somebody’s there', () => {
    expect(read('connections', 'Organization\tName\tPhone\nClinic\tDr. Lund\t555-0101\nLibrary\tJo\t')).toEqual([
      { organization: 'Clinic', contact: 'Dr. Lund', reach: '555-0101' },
      { organization: 'Library', contact: 'Jo' },
    ])
  })
  test('of places', () => {
    expect(
      read('places', 'Venue\tAddress\tFee\tAvailable\nLibrary\t1 Mill Lane\tfree\tThursdays\nHall\t\t$20\t'),
    ).toEqual([
      { name: 'Library', address: '1 Mill Lane', cost: 'free', timesFree: 'Thursdays' },
      { name: 'Hall', cost: '$20' },
    ])
  })
  test('without heads the first is the name, and the rest is what it looks like', () => {
    expect(read('people', 'Tom\t(555) 010-0100\tcan drive\nInes\ti@x.org\t')).toEqual([
      { name: 'Tom', reach: '(555) 010-0100', talkNotes: 'can drive' },
      { name: 'Ines', reach: 'i@x.org' },
    ])
  })
  test('one known head is enough where it is surely no entry; “Clinic” may be one', () => {
    expect(read('people', 'Names\nTom\nInes')).toEqual([{ name: 'Tom' }, { name: 'Ines' }])
    expect(read('connections', 'Clinic\nLibrary')).toHaveLength(2)
    expect(read('people', 'Name\tBirthday\nTom\tMay 4\nInes\t')).toEqual([
      { name: 'Tom', talkNotes: 'Birthday: May 4' },
      { name: 'Ines' },
    ])
    expect(read('people', 'Tom\tSkills\nInes\tsings')).toHaveLength(2)
  })
})

test('nothing that was pasted is lost, in any list, and nobody is made of nothing', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aB3@-".,; \u00a0é') })
  fc.assert(
    fc.property(
      fc.constantFrom(...pastedLists),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (list, rows, end) => {
        const known = rowsIn(rows.map((row) => row.join('\t')).join(end))
        const items = read(list, rows.map((row) => row.join('\t')).join(end))
        for (const [at, item] of items.entries()) {
          const words = Object.values(item).join(' ')
          // Nothing here can be a row of heads.
          for (const each of known[at] ?? []) expect(words).toContain(each)
          expect(words.trim()).not.toBe('')
        }
        expect(items.length).toBe(known.length > 1 ? known.length : 0)
      },
    ),
  )
})
