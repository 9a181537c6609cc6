import type { ChecklistFact } from '#domain/documents/checklistFacts.ts'
import { short } from '#wording/short.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'

interface Saying {
  readonly words: Bundles['checklist']
  readonly criteria: Bundles['placesPaper']['criteria']
  readonly formats: Formats
  readonly day: (date: string) => string
}

/** What is known of a line, short enough to stand at its end. */
export function factWords(fact: ChecklistFact, { words, criteria, formats, day }: Saying): string {
  const { facts } = words
  switch (fact.is) {
    case 'names':
      return formats.list(fact.names.map((name) => short(name, 30)))
    case 'text':
      return short(fact.text, 60)
    case 'of':
      return facts.of(formats.number(fact.count), formats.number(fact.of))
    case 'day':
      return day(fact.day)
    case 'days':
      return fact.days.map(day).join(', ')
    case 'place':
      return facts.place(
        fact.name === undefined ? undefined : short(fact.name, 30),
        fact.found
          .map(({ what, finding }) => facts.found(criteria[what]({}).short, facts.findings[finding]))
          .join(', '),
      )
    case 'months':
    case 'hours':
    case 'sharers':
    case 'listed':
      return facts[fact.is](formats.number(fact.count))
  }
}
