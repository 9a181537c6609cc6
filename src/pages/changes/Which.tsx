import { useEffect, useState } from 'react'
import type { NewItem } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { nameOfItem } from '#wording/outline/itemName.ts'
import { listWords } from '#wording/outline/listWords.ts'
import { loadOutlineWords, type OutlineWords } from '#wording/outline/outlineWords.ts'
import { questionWords } from '#wording/outline/questionWords.ts'
import { useWords } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'
import { Fold } from '#ui/page/Fold.tsx'
import type { Place } from './summary.ts'

/** The questions and entries whose answers differ, by name, for who wants to know exactly. */
export function Which({ places, plan }: { readonly places: readonly Place[]; readonly plan: Plan }) {
  const words = useWords('plans').copies.back
  const language = useLanguage()
  const [all, setAll] = useState<OutlineWords>()
  useEffect(() => void loadOutlineWords(language).then(setAll, () => undefined), [language])
  if (!all) return null
  const names = [...new Set(places.map((place) => nameOf(place, plan, all)))]
  return (
    <Fold summary={words.which}>
      <ul>
        {names.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function nameOf(place: Place, plan: Plan, words: OutlineWords): string {
  const { field } = words.plans.file
  if ('section' in place)
    return field(words.shell.sections[place.section].title, questionWords(words, place.section, place.question).label)
  const of = listWords(words, place.list)
  const items: readonly NewItem[] = plan.lists[place.list]
  const index = items.findIndex((each) => each.id === place.id)
  const item = items[index]
  return item ? field(of.heading, nameOfItem(item, index, of, words)) : of.heading
}
