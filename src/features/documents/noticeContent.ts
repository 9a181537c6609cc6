import type { NoticeFacts, NoticeGap } from '#domain/documents/notice.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'

/** A line of the paper. Without a value it is a line to fill in by hand. */
interface NoticeRow {
  readonly id: string
  readonly label: string
  readonly value?: string
}

export interface NoticeContent {
  readonly heading: string
  readonly about: string
  readonly problem?: string
  readonly paragraphs: readonly string[]
  readonly rows: readonly NoticeRow[]
  readonly what: string
}

type Words = Bundles['documents']['notice']['paper']

/** What the notice says, line by line: the sheet and the plain text are made from the same. */
export function noticeContent(facts: NoticeFacts, words: Words, formats: Formats): NoticeContent {
  const { labels } = words
  const row = (id: 'audience' | Exclude<NoticeGap, 'problem'>, value: string | undefined): NoticeRow => ({ id, label: labels[id], ...(value === undefined ? {} : { value }) })
  const isAsked = (gap: Exclude<NoticeGap, 'problem'>) => facts[gap] !== undefined || facts.gaps.includes(gap)
  return {
    heading: words.heading,
    about: words.about,
    ...(facts.problem === undefined ? {} : { problem: facts.problem }),
    paragraphs: [words.ask(facts), ...(facts.ownWords === undefined ? [] : [facts.ownWords]), words.small],
    rows: [
      ...(facts.audience === undefined ? [] : [row('audience', words.audience[facts.audience])]),
      ...(isAsked('area') || facts.online ? [row('area', whereOf(facts, words))] : []),
      row('contact', facts.contact),
      ...(isAsked('name') ? [row('name', facts.name)] : []),
      row('replyBy', facts.replyBy && formats.longDate(facts.replyBy)),
    ],
    what: words.what,
  }
}

/** The same as plain text; what is missing is a line of underscores. */
export function noticeText(content: NoticeContent, blank: string): string {
  const { heading, about, problem = blank, paragraphs, rows, what } = content
  return [heading, `${about} ${problem}`, ...paragraphs, rows.map(({ label, value = blank }) => `${label}: ${value}`).join('\n'), what].join('\n\n')
}

function whereOf({ area, online, inRoom, hidden }: NoticeFacts, words: Words): string | undefined {
  if (!online) return area
  return inRoom && !hidden ? words.areaAndOnline(area ?? words.blank) : words.online
}
