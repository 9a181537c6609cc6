import { createElement, type ComponentType } from 'react'
import { describe, expect, test } from 'vitest'
import { documents } from '#domain/documents/list.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { current } from '#domain/plan/current.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isShown } from '#domain/stages/shownStep.ts'
import { stepAddresses } from '#domain/stages/sections.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { loadMaker, paperOf } from '#papers/making/making.ts'
import Overview from '#features/overview/Overview.tsx'
import { Result } from '#features/start/Result.tsx'
import { screens } from '#features/stages/screens.ts'
import { fittingAll } from '#wording/words.ts'
import { ruleTask } from '#wording/taskTitle.ts'
import { example } from '#words/en/example.ts'
import { online as onlineWords } from '#words/en/online.ts'
import { prompts } from '#words/en/prompts.ts'
import { tasks as taskWords } from '#words/en/tasks.ts'
import { formats } from '#words/format.ts'
import type { StepPrompts } from '#words/types.ts'
import { textOf } from './support/paperText.ts'
import { aPlan } from './support/planBuilder.ts'
import { renderStep } from './support/renderStep.tsx'
import { language } from '#tests/support/language.ts'

const today = '2026-11-23'

/** What only a group in a room has. */
const ofRooms =
  /\b(rooms?|chairs?|coffee|tea|buildings?|doors?|toilets?|restrooms?|keys?|kitchens?|ramps?|halls?|bus|parking|walls?|sits?|seats?|step-free)\b/i
/** Where the word is right for a group online, too: rooms of others, and figures of speech that nobody reads as a place. */
const isRight = [
  /waiting rooms?/gi,
  /online rooms?/gi,
  /a separate room of the meeting/gi,
  /room to write/gi,
  /room for what (they said|you see)/gi,
  /a counter has room/gi,
  /meeting rooms/gi, // the title of a source
  /chairs filled/g, // the picture of the six stages
  /already sit and wait/g, // in other people’s waiting rooms
  // The question whether there is a room at all.
  /^In person$/g,
  /Would a room or a screen feel safer/g,
  /A room needs a key, and an online meeting needs a link\./g,
]
const speaksOfRooms = (text: string): boolean =>
  ofRooms.test(isRight.reduce((left, right) => left.replaceAll(right, ''), text.trim()))

const bare = aPlan('2026-10-05')
  .said('about', 'setting', 'online')
  .said('about', 'problem', 'Stroke')
  .said('timeline', 'firstMeeting', '2027-03-04')
  .with('discussions', { std: 'talk1', date: '2026-12-01' })
  .with('connections', { organization: 'Lund practice', kind: 'health' })
  .with('duties', { std: 'welcoming' })
  .with('duties', { std: 'onlineHost' })
  .with('parts', { std: 'welcome', minutes: 5 })
  .build()

/** The pages of single entries, with one of each. */
const items = [
  ['coreGroup/people', bare.lists.people[0]?.id],
  ['coreGroup/duties', bare.lists.duties[0]?.id],
  ['coreGroup/duties', bare.lists.duties[1]?.id],
  ['coreGroup/terms', bare.lists.duties[0]?.id],
  ['purpose/talks', bare.lists.discussions[0]?.id],
  ['connections/list', bare.lists.connections[0]?.id],
  ['timeline/line', 'talk3'],
  ['timeline/line', 'firstMeeting'],
] as const

/** The texts of a page, one for each element. */
async function textsOf(screen: ComponentType, plan: Plan): Promise<readonly string[]> {
  const { container, unmount } = await renderStep(createElement(screen), {
    plan,
    today,
  })
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  unmount()
  return texts
}

describe('a group that meets online only', () => {
  test.each(stepAddresses.filter((address) => isShown(current(bare, today), address)))(
    'reads of no room, chair or door at %s',
    async (address) => {
      await screens[address].fetch(language)
      expect((await textsOf(screens[address], bare)).filter(speaksOfRooms)).toEqual([])
    },
  )

  test.each(items)('nor about one entry at %s', async (address, item) => {
    const screen = screens[address]
    await screen.fetch(language)
    expect((await textsOf(() => createElement(screen, { item }), bare)).filter(speaksOfRooms)).toEqual([])
  })

  test('nor on the overview, nor in what the first minutes give', async () => {
    for (const screen of [Overview, Result]) expect((await textsOf(screen, bare)).filter(speaksOfRooms)).toEqual([])
  })

  test.each(documents.map(({ id }) => id))('nor on the paper %s', async (id) => {
    const { maker, words } = await loadMaker(language, id)
    const paper = paperOf({ maker, words, formats: formats(language) }, current(bare, today), { naming: 'first' })
    expect(textOf(paper).split('\n').filter(speaksOfRooms)).toEqual([])
  })

  test('nor in its tasks, nor in what a counselor may ask', () => {
    const now = current(bare, today)
    const said = fittingAll({ prompts, tasks: taskWords }, onlineWords)
    const all = JSON.stringify(said, (_, value: unknown) => (typeof value === 'function' ? undefined : value))
    expect(all).not.toContain('what stays in the room')
    const ofRule = ruleTask(now, { ...taskWords, whys: { ...taskWords.whys, ...onlineWords.tasks.whys } })
    const tasks = timeline(now).tasks.flatMap(({ rule }) => (rule === undefined ? [] : [ofRule(rule)]))
    expect(tasks.flatMap(({ title, why }) => [title, why]).filter(speaksOfRooms)).toEqual([])
    const shown = stepAddresses.filter((address) => isShown(now, address))
    const patches = new Map<string, Partial<StepPrompts>>(Object.entries(onlineWords.prompts))
    const asked = Object.entries<StepPrompts>(prompts).flatMap(([address, own]) => {
      const { ask, leave } = { ...own, ...patches.get(address) }
      return shown.some((each) => each === address) ? [...ask.map(({ words }) => words), ...leave] : []
    })
    expect(asked.filter(speaksOfRooms)).toEqual([])
  })
})

describe('link, meeting ID and passcode', () => {
  const secrets = ['https://meet.example.org/evening', '555 010 4242', 'lantern-passcode']
  const [link = '', id = '', code = ''] = secrets
  const told = (setting: 'online' | 'both'): Plan => ({
    ...eveningTide(today, example),
    ...(() => {
      const { sections } = eveningTide(today, example)
      return {
        sections: {
          ...sections,
          about: { ...sections.about, setting: { value: setting } },
          place: {
            ...sections.place,
            platform: { value: 'Jitsi' },
            joinLink: { value: link },
            meetingId: { value: id },
            passcode: { value: code },
          },
        },
      }
    })(),
  })

  test.each(documents.map(({ id: paper }) => paper))('stand on no paper: %s', async (paper) => {
    const { maker, words } = await loadMaker(language, paper)
    for (const setting of ['online', 'both'] as const)
      for (const naming of ['full', 'none'] as const) {
        const made = paperOf({ maker, words, formats: formats(language) }, current(told(setting), today), { naming })
        const text = JSON.stringify(made)
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
      }
  })

  test('are words for members to send, on their page alone', async () => {
    await screens['place/join'].fetch(language)
    const texts = (await textsOf(screens['place/join'], told('online'))).join('\n')
    for (const secret of secrets) expect(texts).toContain(secret)
  })
})
