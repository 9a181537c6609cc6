import { describe, expect, test } from 'vitest'
import { agendaAbout } from '#domain/documents/agenda.ts'
import { callingListAbout } from '#domain/documents/callingList.ts'
import { charterAbout } from '#domain/documents/charter.ts'
import type { DocumentAbout } from '#domain/documents/documents.ts'
import { factSheetAbout } from '#domain/documents/factSheet.ts'
import { flyerAbout } from '#domain/documents/flyer.ts'
import { letterAbout } from '#domain/documents/letter.ts'
import { placesAbout } from '#domain/documents/places.ts'
import type { Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import { stepAddresses } from '#domain/stages/sections.ts'
import { gaps } from '#words/en/papers/gaps.ts'
import { paperCases } from '#tests/support/toldPlans.ts'
import { flaws, paperOf } from '#tests/support/paperText.ts'
import { agendaMaker } from './makers/agenda/maker.ts'
import { callingListMaker } from './makers/callingList/maker.ts'
import { charterMaker } from './makers/charter/maker.ts'
import { factSheetMaker } from './makers/factSheet/maker.ts'
import { flyerMaker } from './makers/flyer/maker.ts'
import { letterMaker } from './makers/letter/maker.ts'
import type { Paper } from './blocks/block.ts'
import { placesMaker } from './makers/places/maker.ts'

type Make = (now: Current, naming: Naming, subject?: string) => Paper
const papers: readonly (readonly [DocumentAbout, Make])[] = [
  [agendaAbout, (...of) => paperOf(agendaMaker, ...of)],
  [charterAbout, (...of) => paperOf(charterMaker, ...of)],
  [placesAbout, (...of) => paperOf(placesMaker, ...of)],
  [letterAbout, (...of) => paperOf(letterMaker, ...of)],
  [factSheetAbout, (...of) => paperOf(factSheetMaker, ...of)],
  [callingListAbout, (...of) => paperOf(callingListMaker, ...of)],
  [flyerAbout, (...of) => paperOf(flyerMaker, ...of)],
]

describe.each(papers)('$id', (about, make) => {
  test.each(paperCases)('of a plan that is %s: every line says something', (_, now) => {
    for (const subject of [undefined, 'gone', ...(about.subjects?.(now) ?? [])])
      for (const naming of about.namings) expect(flaws(make(now, naming, subject))).toEqual([])
  })

  test.each(paperCases)('of a plan that is %s: what is missing has words and a page', (_, now) => {
    const missing = [undefined, ...(about.subjects?.(now) ?? [])].flatMap((subject) => about.missing(now, subject))
    for (const { what, at } of missing) {
      expect(Object.keys(gaps)).toContain(what)
      expect(stepAddresses).toContain(at)
    }
    expect(new Set(missing.map(({ what, item }) => `${what} ${item ?? ''}`)).size).toBe(missing.length)
    expect(about.namings).toContain(about.namingAtFirst(now))
  })
})
