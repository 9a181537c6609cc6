import type { DocumentId } from '#domain/documents/documents.ts'
import type { Naming } from '#domain/documents/names.ts'
import { nameOn, ownWordsOn } from '#domain/documents/onPaper.ts'
import { isForAll, writtenOn } from '#domain/documents/written.ts'
import type { Current } from '#domain/plan/current.ts'
import type { TypedField } from '#domain/questions/typed.ts'
import { nameOfWritten, type Written } from '#domain/timeline/written.ts'
import { short } from '#wording/short.ts'
import type { Bundles } from '#words/languages.ts'
import type { Paper, Row } from '../blocks/block.ts'
import { heading, rows } from '../blocks/build.ts'
import { mapText } from '../blocks/mapText.ts'

/** The fields that papers print in their place. */
const inPlace: readonly TypedField[] = [
  'purpose.startTime',
  'purpose.length',
  'purpose.crisisChecked',
  'timeline.firstMeeting',
  'timeline.heldOn',
  'expectations.firstTurnout',
  'discussions.date',
  'connections.lastOn',
  'connections.nextOn',
]

interface Asked {
  readonly naming: Naming
  readonly subject?: string | undefined
}

/**
 * What could not be read is printed as it was written: in its place where the paper has one, else below, under its label.
 * Papers that hang in public have nothing below; and where people go without names, so do free words.
 */
export function withWritten(
  paper: Paper,
  id: DocumentId,
  now: Current,
  words: Bundles['written'],
  { naming, subject }: Asked,
): Paper {
  if (isForAll(id)) return paper
  const missing = writtenOn(now, id, subject).filter(
    ({ field, typed }) => !(inPlace.includes(field) && says(paper, typed)),
  )
  const below: readonly Row[] = missing.flatMap((each) => {
    const typed = ownWordsOn(naming, each.typed)
    return typed === undefined ? [] : { label: labelOf(each, now, words, naming), value: words.paper.row(typed) }
  })
  return below.length === 0
    ? paper
    : { ...paper, blocks: [...paper.blocks, ...heading(words.paper.heading), ...rows(below)] }
}

function labelOf(written: Written, now: Current, { labels, of }: Bundles['written'], naming: Naming): string {
  const name = written.list === 'people' ? nameOn(now, naming, written.item) : nameOfWritten(now, written)
  return name === undefined ? labels[written.field] : of(labels[written.field], short(name, 60))
}

function says(paper: Paper, typed: string): boolean {
  const texts: string[] = []
  mapText(paper, (text) => {
    texts.push(text)
    return text
  })
  return texts.some((text) => text.includes(typed))
}
