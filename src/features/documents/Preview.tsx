import { useEffect, useMemo, useRef, useState } from 'react'
import { useCurrent, useStandings } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { useFormats } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'
import type { DocumentAbout } from '#domain/documents/documents.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { cx } from '#ui/cx.ts'
import { whenIdle } from '#lazy/whenIdle.ts'
import { firstPage } from '#papers/blocks/firstPage.ts'
import { loadMaker, paperOf, type Ready } from '#papers/making/making.ts'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'

/** Previews are made one after the other, each in an idle moment: seventeen papers at once would hold up the page. */
let queue = Promise.resolve()
const inTurn = (job: () => Promise<void>): void => {
  queue = queue
    .then(whenIdle)
    .then(job)
    .catch(() => undefined)
}

interface Props {
  readonly about: DocumentAbout
  readonly subject?: string | undefined
}

/** The first page of a paper, small: the paper itself, scaled down. Nobody has to read it: what it is stands beside it. */
export function Preview({ about, subject }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const [ready, setReady] = useState<Omit<Ready, 'formats'>>()

  useEffect(() => {
    const element = place.current
    if (!element) return
    let isThere = true
    // Without its maker a preview stays a blank sheet; the page says by words what it is.
    const draw = () =>
      inTurn(async () => {
        if (!isThere) return
        const loaded = await loadMaker(language, about.id)
        if (isThere) setReady(loaded)
      })
    const stop = () => {
      isThere = false
    }
    if (typeof IntersectionObserver !== 'function') return stop
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watch.disconnect()
        draw()
      },
      { rootMargin: '200px' },
    )
    watch.observe(element)
    return () => {
      stop()
      watch.disconnect()
    }
  }, [language, about])

  return (
    <div ref={place} className="docs-preview no-print" data-uncounted="a picture" aria-hidden="true" inert>
      {ready && <Made ready={ready} about={about} subject={subject} />}
    </div>
  )
}

function Made({ ready, about, subject }: Props & { readonly ready: Omit<Ready, 'formats'> }) {
  const now = useCurrent()
  const formats = useFormats()
  const standings = useStandings()
  const [size] = usePaperSize()
  const paper = useMemo(
    () => firstPage(paperOf({ ...ready, formats }, now, { naming: about.namingAtFirst(now), subject })),
    [ready, formats, now, about, subject],
  )
  return (
    <div className={cx('docs-sheet', paper.wide && 'wide')}>
      <PaperSheet
        paper={paper}
        size={size}
        looks={stageIds.map((stage) => (standings ? lookOf(standings[stage].standing) : 'part'))}
      />
    </div>
  )
}
