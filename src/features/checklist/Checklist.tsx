import './checklist.css'
import { useState } from 'react'
import { Link } from '#asking/Link.tsx'
import { said } from '#domain/plan/current.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useJudgement, useNow, usePlanId, useToday } from '#asking/founding.ts'
import { lookOf } from '#asking/look.ts'
import { paths } from '#asking/paths.ts'
import { WrittenNotice } from '#asking/WrittenNotice.tsx'
import { WrittenPrinted } from './WrittenPrinted.tsx'
import { short } from '#asking/short.ts'
import { usePage } from '#asking/usePage.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Item } from './Item.tsx'
import { useGroups, views, type View } from './useGroups.ts'

/** The founding checklist: the sheet on screen is the sheet that prints. */
export default function Checklist() {
  const words = useWords('checklist')
  const shell = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const today = useToday()
  const now = useNow()
  const { stages } = useJudgement()
  const [view, setView] = useState<View>('stage')
  const [size] = usePaperSize()
  const { all, groups } = useGroups(view)
  const name = short(said(now.sections.about.name) ?? shell.unnamed)
  const problem = said(now.sections.about.problem)
  const hidden = isHidden(now)
  const heading = usePage(words.title)
  const ready = stageIds.filter((stage) => stages[stage].standing === 'ready').length
  const line = [hidden ? undefined : said(now.sections.about.area), formats.date(today), words.done(all.done, all.of)]
    .filter(Boolean)
    .join(' · ')

  return (
    <PrintPage
      back={{ label: words.back, to: paths.overview(planId) }}
      choices={
        <ChoiceGroup id="view" legend={words.view.legend} sideBySide className="print-choice">
          {views.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="view"
              label={words.view[each]}
              checked={view === each}
              onChange={() => setView(each)}
            />
          ))}
        </ChoiceGroup>
      }
      notes={
        <>
          <p className="soft small">
            {words.lead} {hidden && words.hidden} <Link to={paths.paper(planId, 'checklist')}>{words.files}</Link>
          </p>
          <WrittenNotice />
        </>
      }
    >
      <article className={size === 'a4' ? 'paper a4' : 'paper'}>
        <header className="print-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {words.title}
            </h1>
            <p dir="auto">
              <b>{words.group(name, problem && short(problem, 400))}</b>
            </p>
            <p>{line}</p>
          </div>
          <div>
            <Logo looks={stageIds.map((stage) => lookOf(stages[stage].standing))} />
            <span className="visually-hidden">{words.chairs(ready)}</span>
          </div>
        </header>
        <div className="cl">
          {groups.map(({ key, title, stage, items, done, of }) => (
            <section key={key} aria-labelledby={`group-${key}`}>
              <h2 id={`group-${key}`} dir="auto">
                {stage && <Seat n={stage} standing={lookOf(stages[stageIds[stage - 1] ?? 'coreGroup'].standing)} />}
                <span>{title}</span>
                <small>{shell.countOf(done, of)}</small>
              </h2>
              {items.length === 0 ? (
                <p>{words.empty}</p>
              ) : (
                <ul className="bare">
                  {items.map((item) => (
                    <Item key={item.key} item={item} withOwner={view !== 'person'} />
                  ))}
                </ul>
              )}
            </section>
          ))}
          <WrittenPrinted />
        </div>
        <footer className="print-foot">
          <span>{words.foot}</span>
        </footer>
      </article>
    </PrintPage>
  )
}
