import { useSelector } from '@xstate/react'
import { use, useDeferredValue, type ReactNode } from 'react'
import { valueOf } from '#domain/plan/answer.ts'
import type { Bundles, Language } from '#words/languages.ts'
import { useFounding } from './founding.ts'
import { once, type Once } from './once.ts'
import { LanguageContext, loadWords, OnlineContext } from './words.ts'

const loaded = new Map<Language, Once<Bundles['online'] | undefined>>()

/** Words that do not come, after a new release or without a network, keep nobody from their plan: it then speaks of rooms. */
function onlineWords(language: Language): Once<Bundles['online'] | undefined> {
  const known = loaded.get(language) ?? once(() => loadWords(language, 'online').catch(() => undefined))
  loaded.set(language, known)
  return known
}

/**
 * Where a group meets online only, what is in here is told in words that fit: no room, no chair, no coffee. They are
 * fetched beside the page that stands, which goes on standing meanwhile.
 */
export function WordsOfSetting({ children }: { readonly children: ReactNode }) {
  const language = use(LanguageContext)
  const isOnline = useSelector(
    useFounding(),
    ({ context }) => valueOf(context.plan.sections.about.setting) === 'online',
  )
  const words = useDeferredValue(isOnline) ? use(onlineWords(language).load()) : undefined
  return <OnlineContext value={words}>{children}</OnlineContext>
}
