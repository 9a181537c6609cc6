import { sectionIds } from '#domain/plan/sections.ts'
import { isList, listWords } from '#wording/outline/listWords.ts'
import type { OutlineWords } from '#wording/outline/outlineWords.ts'
import { questionWords } from '#wording/outline/questionWords.ts'

/** What was dropped from a damaged plan, as a person would say it. A path is `plan.sections.about.name.value`. */
export function droppedInWords(path: string, words: OutlineWords): string {
  const { salvaged } = words.plans.open
  const [, part, of = '', key = '', field = ''] = path.split('.')
  const section = sectionIds.find((id) => id === of)
  if (part === 'sections' && section) {
    const { title } = words.shell.sections[section]
    const { label } = questionWords(words, section, key)
    return label === '' ? title : words.plans.file.field(title, label)
  }
  if (part === 'lists' && isList(of)) {
    const { heading, fields } = listWords(words, of)
    const n = Number(key)
    return Number.isInteger(n) && key !== '' ? salvaged.entry(heading, n + 1, fields[field] ?? '') : heading
  }
  return salvaged.other(path)
}
