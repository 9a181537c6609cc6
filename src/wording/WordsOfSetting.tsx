import { use, useDeferredValue, type ReactNode } from 'react'
import { valueOf } from '#domain/plan/answer.ts'
import type { Language } from '#words/languages.ts'
import { usePlan } from '#plan/planActor.ts'
import { lazyFor } from '#lazy/lazyValue.ts'
import { OnlineContext } from './words.ts'
import { loadWords, useLanguage } from '#lazy/language.ts'

/** Words that do not come, after a new release or without a network, keep nobody from their plan: it then speaks of rooms. */
const onlineWords = lazyFor((language: Language, bundle: 'online') =>
  loadWords(language, bundle).catch(() => undefined),
)

/**
 * Where a group meets online only, what is in here is told in words that fit: no room, no chair, no coffee. They are
 * fetched beside the page that stands, which goes on standing meanwhile.
 */
export function WordsOfSetting({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const isOnline = valueOf(usePlan().sections.about.setting) === 'online'
  const words = useDeferredValue(isOnline) ? use(onlineWords(language, 'online').load()) : undefined
  return <OnlineContext value={words}>{children}</OnlineContext>
}
