import { listWords } from '#wording/outline/listWords.ts'
import type { OutlineWords } from '#wording/outline/outlineWords.ts'
import { optionLabel, questionWords } from '#wording/outline/questionWords.ts'
import type { ListName } from '#domain/plan/lists.ts'
import { isInWords, isPrivate, questionAt, questionsOn } from '#domain/questions/list.ts'
import type { SectionId } from '#domain/plan/sections.ts'
import { sections } from '#domain/stages/sections.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Paper } from '../../blocks/block.ts'

/** What a row of a list asks for on paper, and how many rows there are. The rest of an item is asked on the page alone. */
const columns: Readonly<Partial<Record<ListName, { readonly fields: readonly string[]; readonly rows: number }>>> = {
  people: { fields: ['name', 'reach', 'brings', 'hours', 'until'], rows: 6 },
  duties: { fields: ['title', 'holder', 'deputy', 'until'], rows: 8 },
  discussions: { fields: ['date', 'where', 'topics', 'facilitator', 'decided'], rows: 4 },
  parts: { fields: ['title', 'minutes'], rows: 8 },
  rules: { fields: ['words'], rows: 8 },
  places: { fields: ['name', 'address', 'contact', 'cost', 'timesFree'], rows: 5 },
  connections: { fields: ['organization', 'contact', 'reach', 'state', 'nextWhat', 'nextOn'], rows: 10 },
  tasks: { fields: ['title', 'date', 'owner'], rows: 8 },
}

/** More answers to choose from than these would fill the sheet: they are written down instead. */
const mostBoxes = 14

/** The questions of a section's main pages with room to write. What is the founder's alone is not asked on paper that may lie around, nor a note. */
export function worksheet(section: SectionId, words: OutlineWords, said: Bundles['documents']['worksheets']): Paper {
  const names = new Map<string, string>(Object.entries(words.shell.sections[section].steps))
  const steps = sections.find(({ id }) => id === section)?.steps ?? []
  const blocks = steps.flatMap((step): readonly Block[] => {
    if ('more' in step && step.more) return []
    const asked = questionsOn(section, step.id).flatMap((question) => ask(section, question, words))
    const listed = 'list' in step && step.list !== undefined ? rowsOf(step.list, words) : []
    return asked.length + listed.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: names.get(step.id) ?? step.id }, ...listed, ...asked]
  })
  return { title: said.sheet(words.shell.sections[section].title), lines: [], as: 'sheet', blocks, foot: said.foot }
}

function ask(section: SectionId, question: string, words: OutlineWords): readonly Block[] {
  const address = `${section}.${question}`
  if (isPrivate(address) || questionAt(address)?.closed === 'noted') return []
  const { label, options } = questionWords(words, section, question)
  if (label === '') return []
  const choices = Object.values(options ?? {}).map(optionLabel)
  if (choices.length === 0 || choices.length > mostBoxes)
    return [{ kind: 'lines', label, count: isInWords(address) ? 2 : 1 }]
  return [
    { kind: 'paragraph', text: [{ text: label, strong: true }] },
    { kind: 'checks', items: choices.map((text) => ({ text, done: false })) },
  ]
}

function rowsOf(list: ListName, words: OutlineWords): readonly Block[] {
  const of = columns[list]
  if (!of) return []
  const { heading, fields } = listWords(words, list)
  return [
    {
      kind: 'table',
      caption: heading,
      head: of.fields.map((field) => fields[field] ?? field),
      rows: [],
      blank: of.rows,
    },
  ]
}
