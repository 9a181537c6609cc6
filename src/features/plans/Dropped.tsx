import { useEffect, useState } from 'react'
import { loadOutlineWords, type OutlineWords } from '#wording/outline/outlineWords.ts'
import { useWords } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'
import { droppedInWords } from './dropped.ts'

const most = 20

/** What could not be read, in the words of the questions; in paths where these words do not load. */
export function Dropped({ paths }: { readonly paths: readonly string[] }) {
  const words = useWords('plans').open.salvaged
  const language = useLanguage()
  const [all, setAll] = useState<OutlineWords>()
  useEffect(() => void loadOutlineWords(language).then(setAll, () => undefined), [language])
  if (paths.length === 0) return <p>{words.cut}</p>
  const lines = [...new Set(paths.map((path) => (all ? droppedInWords(path, all) : words.other(path))))]
  return (
    <div>
      <p>{words.dropped(lines.length)}</p>
      <ul>
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && <li>{words.more(lines.length - most)}</li>}
      </ul>
    </div>
  )
}
