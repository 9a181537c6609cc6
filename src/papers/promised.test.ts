import { describe, expect, test } from 'vitest'
import { documentIds, type DocumentId } from '#domain/documents/documents.ts'
import { documents } from '#domain/documents/list.ts'
import { messageFacts } from '#domain/documents/message.ts'
import { talkReplies } from '#domain/stages/agenda.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { textOf } from '#tests/support/paperText.ts'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { en } from '#words/en/index.ts'
import { formats } from '#words/format.ts'
import { loadMaker, paperOf } from './making/making.ts'
import { language } from '#tests/support/language.ts'

/** A paper, or what else a page promises to put an answer on: the message to one person, the tasks of the timeline. */
type Surface = DocumentId | 'message' | 'tasks'

/** What a page says happens to an answer, and how to see whether it does. */
interface Promised {
  /** The plan with the answer. */
  readonly plan: PlanBuilder
  /** What shows the answer; nothing else on a paper says it. */
  readonly mark: string
  readonly on?: readonly Surface[]
  readonly never?: readonly Surface[]
}

const mark = 'Quagga'
const { full } = plans
const everywhere: readonly Surface[] = [...documentIds, 'message', 'tasks']
const started = aPlan('2026-10-05').said('timeline', 'firstMeeting', '2027-03-18')
const home = full.with('places', { id: 'home', kind: 'home', address: mark }).said('place', 'chosen', 'home')
const weighed = full.said('place', 'transitWeight', 3)
const asked = full
  .with('discussions', { id: 'next', topics: ['purpose'] })
  .left('connections', 'involvement', { as: 'askGroup' })
/** So far from what others report that each is a difference to talk about. */
const far = asked
  .you({ hours: 1 })
  .said('expectations', 'months', 1)
  .said('expectations', 'sharers', 1)
  .said('expectations', 'firstTurnout', 40)
  .said('expectations', 'laterFew', 40)
  .said('expectations', 'laterMany', 50)
  .said('expectations', 'giving', 10)
  .said('expectations', 'receiving', 0)
  .said('expectations', 'organizing', 0)
  .said('expectations', 'hearing', ['flyers'])
  .said('expectations', 'helperMeetings', 20)
const project = started.said('purpose', 'firstProject', 'A shelf').said('purpose', 'firstProjectBy', '2027-02-10')
const contact = full.said('connections', 'publicContact', mark)
const own = full.said('about', 'ownWhy', mark)
const problem = full.said('about', 'problem', mark)
const safety = ['specialistService', 'excluded', 'safeCalling', 'placeTold'] as const

/** Every sentence that says on which paper an answer is, or is not, by its place in the words. */
const promised: Readonly<Record<string, readonly Promised[]>> = {
  'asking.open.counts': [{ plan: asked, mark: 'How much will a professional do?', on: ['agenda'] }],
  'purpose.talks.agenda.unplacedText': [{ plan: asked, mark: 'How much will a professional do?', on: ['agenda'] }],
  'help.sees.points.2': [
    { plan: full.you({ name: mark }), mark, on: ['checklist'] },
    { plan: contact, mark, on: ['notice'] },
    { plan: full.you({ name: mark }), mark, on: ['notice'] },
    { plan: full.said('about', 'area', mark), mark, on: ['notice'] },
    { plan: problem, mark, on: ['notice', 'flyer'] },
  ],
  'about.pages.why.lead': [{ plan: own, mark, never: everywhere }],
  'about.pages.concern.note.paragraphs.1': [{ plan: own, mark, never: everywhere }],
  'about.questions.problem.hint': [
    { plan: problem, mark, on: ['notice', 'flyer', 'letter', 'factSheet', 'runningOrder'] },
  ],
  'about.questions.problem.why': [{ plan: problem, mark, on: ['message', 'letter', 'checklist'] }],
  'about.questions.category.why': [
    { plan: full.said('about', 'category', 'mentalHealth'), mark: 'Mental health', never: everywhere },
  ],
  'about.pages.safety.lead': safety.map((question) => ({
    plan: full.said('about', 'hidden', 'yes').said('about', question, mark),
    mark,
    never: ['notice', 'letter', 'factSheet', 'flyer', 'message'],
  })),
  'about.approval.open': [
    {
      plan: started.said('about', 'approvalNeeded', 'yes'),
      mark: 'Get approval from your host',
      on: ['timeline', 'checklist'],
    },
  ],
  'about.questions.affiliationReview.why': [
    {
      plan: started.said('about', 'national', 'yes').said('about', 'affiliationReview', '2027-02-09'),
      mark: 'Check your affiliation again',
      on: ['timeline'],
    },
  ],
  'coreGroup.person.fields.reach.hint': [
    { plan: full.with('people', { name: 'Bo', stance: 'agreed', reach: mark }), mark, never: ['notice', 'flyer'] },
  ],
  'coreGroup.person.own.reach.hint': [{ plan: full.you({ reach: mark }), mark, never: ['notice', 'flyer'] }],
  'coreGroup.person.own.mayBePublic.hint': [
    { plan: full.you({ name: mark, mayBePublic: 'no' }), mark, never: ['notice', 'letter', 'flyer', 'factSheet'] },
  ],
  'coreGroup.questions.noticeWords.hint': [{ plan: full.said('coreGroup', 'noticeWords', mark), mark, on: ['notice'] }],
  'coreGroup.terms.task': [
    {
      plan: started.with('duties', { id: 'calls', std: 'publicContact', holder: 'you', until: '2027-03-01' }),
      mark: 'handOver:calls 2027-02-01',
      on: ['tasks'],
    },
  ],
  'coreGroup.care.rest.lead': [
    { plan: full.said('coreGroup', 'restOn', '2027-02-09'), mark: 'February 9', never: everywhere },
    { plan: full.said('coreGroup', 'restOn', '2027-02-09'), mark: 'Feb 9', never: everywhere },
  ],
  'purpose.pages.who.note.paragraphs.0': [
    { plan: full.said('purpose', 'statement', mark), mark, on: ['flyer', 'letter'] },
    { plan: full.said('purpose', 'mayCome', mark), mark, on: ['flyer', 'letter'] },
  ],
  'purpose.questions.nth.why': [{ plan: full.said('purpose', 'nth', ['2']), mark: 'Second Thursday', on: ['flyer'] }],
  'purpose.questions.firstProjectBy.why': [{ plan: project, mark: 'project 2027-02-10', on: ['tasks'] }],
  'purpose.projects.onLine': [{ plan: project, mark: 'project 2027-02-10', on: ['tasks'] }],
  'purpose.projects.needsWords': [{ plan: project, mark: 'project 2027-02-10', on: ['tasks'] }],
  'purpose.decisions.item.onLine': [
    {
      plan: started.with('decisions', { id: 'd', words: 'We go slowly', state: 'agreed', reviewOn: '2027-02-10' }),
      mark: 'decision:d 2027-02-10',
      on: ['tasks'],
    },
  ],
  'place.pages.weights.note.paragraphs.0': [
    { plan: weighed, mark: 'The points add up your own weights.', on: ['places'] },
  ],
  'place.pages.weightsRoom.note.paragraphs.0': [
    { plan: weighed, mark: 'The points add up your own weights.', on: ['places'] },
  ],
  'place.questions.why.hint': [{ plan: full.said('place', 'why', mark), mark, on: ['places'] }],
  'place.questions.stepFreeWay.why': [
    {
      plan: full
        .edit({ kind: 'change', list: 'places', id: 'library', field: 'stepFree', answer: { value: 'no' } })
        .said('place', 'stepFreeWay', mark),
      mark,
      on: ['flyer'],
    },
  ],
  'place.visit.home': [{ plan: home, mark, never: everywhere }],
  'place.home.paper': [{ plan: home, mark, never: everywhere }],
  'expectations.compare.talked': talkReplies.map((reply) => ({
    plan: far.said('expectations', reply, 'talk'),
    mark: `talk:${reply}`,
    on: ['agenda'],
  })),
}

/** Sentences that sound like it and promise nothing of an answer. */
const noPromise: Readonly<Record<string, string>> = {
  'checklist.print': 'a button',
  'checklist.hidden': 'who is named on the sheet; the checklist’s own tests hold it',
  'sessionSummary.also': 'a heading',
  'sessionSummary.think.hint': 'what is typed there, which the summary’s own tests hold',
  'written.lead': 'what could not be read; makers print it as typed',
  'papers.missing.nameTooLong': 'what is cut, on the paper itself',
  'purpose.questions.crisisChecked.why': 'the numbers on the card and their day; its own tests hold them',
  'overview.firstMeeting.meetsSince': 'a day of the plan',
  'sessionSummary.tasks.take': 'a button',
  'sessionSummary.tasks.add': 'a button',
  'coreGroup.questions.noticeWords.label': 'a question; its hint holds the promise',
  'coreGroup.load.withTasks': 'the hours of the plan',
  'purpose.questions.topicsWanted.why': 'what the group does',
  'place.list.starters.take': 'a button',
  'connections.fields.owner.hint': 'the tasks of a person',
  'timeline.line.add': 'a button',
  'timeline.reviews.fields.nextOn.hint': 'a day of the timeline',
  'first.result.papers.printNotice': 'a button',
  'first.result.papers.printChecklist': 'a button',
  'first.result.papers.printFlyer': 'a button',
  'plans.failed.overtaken': 'the list of plans',
  'timeline.line.views.legend': 'how tasks are shown on the page',
  'tasks.titles.confirmRoom': 'what people do',
  'coreGroup.person.fields.mayBeListed.label': 'a question; nameOn holds its answer',
  'coreGroup.person.own.mayBeListed.label': 'a question; nameOn holds its answer',
  'coreGroup.terms.fields.handOver.why': 'what A.A. groups do',
  'coreGroup.ask.sheet.lead': 'what prints, and leaves it to the person',
  'coreGroup.ask.sheet.print': 'a button',
  'expectations.questions.shortfallNote.hint': 'an example',
  'place.pages.join.lead': 'tests/online.test.tsx holds it for every document',
  'place.visit.print': 'a button',
  'place.pages.visit.lead': 'the page is the sheets',
  'place.visit.page.lead': 'the page is the sheets',
  'purpose.rules.standard.noticesOnly': 'a ground rule',
}

const verb =
  /\b(adds?|we (added|use your words|never print)|we[’']ll (add|print)|we print|leave your name off|keep this on|put the way in|go(es)? (on|onto|into|in|out|with)|(is|are|be) printed|prints?|shapes?|stands? (on|in|among)|also stand|shows? (these|it|the)|comes? up|becomes a task|fits? (on|onto)|onto|keeps this address off|appears? (on|in))\b/iu
const paper =
  /\b(flyers?|letters?|notices?|agreement|agendas?|checklist|fact sheets?|papers?|sheets?|comparison|timeline|list|printed|director(y|ies)|cards?|documents?|tasks?)\b/iu
/** Said without naming a paper. */
const ofPrint = /\b((we )?never print|we[’']ll print|we print|in small print)\b/iu
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g

type Sentence = readonly [at: string, words: string]
function said(words: unknown, at: string): readonly Sentence[] {
  if (typeof words === 'string') return words.split(/(?<=[.!?:])\s+/u).map((sentence) => [at, sentence])
  if (typeof words === 'function')
    return [...String(words).matchAll(literal)].map(([, one, two, three]) => [at, one ?? two ?? three ?? ''])
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => said(value, `${at}.${key}`))
}

/** What papers themselves say, what a counselor asks and how text is read are no promises to the founder. */
const isOfPages = (bundle: string) => !bundle.endsWith('Paper') && bundle !== 'prompts' && bundle !== 'reading'

const bundles = await Promise.all(
  Object.entries(en)
    .filter(([name]) => isOfPages(name))
    .map(async ([name, load]): Promise<readonly [string, unknown]> => [name, await load()]),
)
const sounding = new Set(
  bundles
    .flatMap(([name, words]) => said(words, name))
    .filter(([, words]) => (verb.test(words) && paper.test(words)) || ofPrint.test(words))
    .map(([at]) => at),
)

const ready = new Map(
  await Promise.all(
    documentIds.map(async (id) => [id, { ...(await loadMaker(language, id)), formats: formats(language) }] as const),
  ),
)
const [documentWords, purposeWords] = await Promise.all([en.documents(), en.purpose()])

function textOn(surface: Surface, plan: PlanBuilder): string {
  const now = plan.now(paperDay)
  if (surface === 'message') return documentWords.message(messageFacts(now))
  if (surface === 'tasks')
    return timeline(now)
      .tasks.map(({ key, date }) => `${key} ${date}`)
      .join('\n')
  const about = documents.find(({ id }) => id === surface)
  const made = ready.get(surface)
  if (!about || !made) throw new Error(`nobody makes ${surface}`)
  return (about.subjects ? about.subjects(now) : [undefined])
    .map((subject) => textOf(paperOf(made, now, { naming: about.namingAtFirst(now), subject })))
    .join('\n')
}

/** The question that a difference becomes on an agenda, for `talk:<reply>`. */
const wordsOf = (of: string): string => {
  const reply = talkReplies.find((each) => of === `talk:${each}`)
  return reply === undefined ? of : purposeWords.talks.differences[reply]
}

describe('what pages promise of papers', () => {
  test('every sentence of that kind has an entry here, and every entry a sentence', () => {
    const known = [...Object.keys(promised), ...Object.keys(noPromise)]
    expect([...sounding].filter((at) => !known.includes(at))).toEqual([])
    expect(known.filter((at) => !sounding.has(at))).toEqual([])
  })

  test.each(Object.entries(promised))('%s', (_, all) => {
    for (const { plan, mark: shown, on = [], never = [] } of all) {
      for (const surface of on) expect(textOn(surface, plan), surface).toContain(wordsOf(shown))
      for (const surface of never) expect(textOn(surface, plan), surface).not.toContain(wordsOf(shown))
    }
  })
})
