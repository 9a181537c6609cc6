import { noticeFacts, noticeNamings, type NoticeFacts } from '#domain/documents/notice.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Row } from '../../blocks/block.ts'
import { maker as makerOf } from '../../making/maker.ts'

/** The "help start it" notice: what it is about in large letters, then what is asked, then whom to tell. */
export const maker = makerOf({
  id: 'notice',
  bundles: ['documents'],
  make: ({ now, naming, words, formats }) => {
    const said = words.documents.notice.paper
    const facts = noticeFacts(now, noticeNamings.find((each) => each === naming) ?? 'none')
    const { labels } = said
    const rows: readonly Row[] = [
      ...(facts.audience === undefined ? [] : [{ label: labels.audience, value: said.audience[facts.audience] }]),
      ...(isAsked(facts, 'area') || facts.online ? [{ label: labels.area, value: whereOf(facts, said) }] : []),
      { label: labels.contact, value: facts.contact ?? null },
      ...(isAsked(facts, 'name') ? [{ label: labels.name, value: facts.name ?? null }] : []),
      { label: labels.replyBy, value: facts.replyBy === undefined ? null : formats.longDate(facts.replyBy) },
    ]
    const problem: Block =
      facts.problem === undefined
        ? { kind: 'lines', count: 1 }
        : { kind: 'paragraph', tone: 'lead', text: facts.problem, askedAt: 'about/concern' }
    return {
      title: said.heading,
      lines: [],
      as: 'poster',
      blocks: [
        { kind: 'paragraph', tone: 'soft', text: said.about },
        problem,
        { kind: 'paragraph', passage: 'ask', text: said.ask(facts) },
        ...(facts.ownWords === undefined ? [] : [{ kind: 'paragraph', text: facts.ownWords } as const]),
        { kind: 'paragraph', passage: 'small', text: said.small },
        { kind: 'rows', rows },
        { kind: 'paragraph', tone: 'soft', passage: 'what', text: said.what },
      ],
    }
  },
})

const isAsked = (facts: NoticeFacts, gap: 'area' | 'name') => facts[gap] !== undefined || facts.gaps.includes(gap)

function whereOf(
  { area, online, inRoom, hidden }: NoticeFacts,
  words: Bundles['documents']['notice']['paper'],
): string | null {
  if (!online) return area ?? null
  return inRoom && !hidden ? words.areaAndOnline(area ?? words.blank) : words.online
}
