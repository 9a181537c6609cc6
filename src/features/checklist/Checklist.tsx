import './checklist.css'
import { useMemo, useState, type Ref } from 'react'
import { Link } from '#pages/Link.tsx'
import { checklist, checklistOrders, type ChecklistOrder } from '#domain/documents/checklist.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useAssessment, useCurrent, usePlanId } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { WrittenNotice } from '#pages/WrittenNotice.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import type { Language } from '#words/languages.ts'
import { loadMaker, paperOf, useMaker } from '#papers/making/making.ts'
import type { Paper } from '#papers/blocks/block.ts'
import { checksIn, firstChecks } from '#papers/blocks/firstChecks.ts'
import { maker } from '#papers/makers/checklist/maker.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { usePieces } from '#ui/page/usePieces.ts'
import { useShowItem } from './useShowItem.tsx'

export const ahead = (language: Language): Promise<unknown> => loadMaker(language, maker)

/** The founding checklist: the paper that prints, on which things are ticked off. */
export default function Checklist() {
  const words = useWords('checklist')
  const planId = usePlanId()
  const now = useCurrent()
  const ready = useMaker(maker)
  const [order, setOrder] = useState<ChecklistOrder>('stage')
  const heading = usePage(words.title)
  const paper = useMemo(
    () => paperOf(ready, now, { naming: checklist.namingAtFirst(now), subject: order }),
    [ready, now, order],
  )

  return (
    <PrintPage
      back={{ label: words.back, to: paths.overview(planId) }}
      choices={
        <ChoiceGroup id="view" legend={words.view.legend} sideBySide className="print-choice">
          {checklistOrders.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="view"
              label={words.view[each]}
              checked={order === each}
              onChange={() => setOrder(each)}
            />
          ))}
        </ChoiceGroup>
      }
      notes={
        <>
          <p className="soft small">
            {words.lead} {isHidden(now) && words.hidden}{' '}
            <Link to={paths.paper(planId, 'checklist')}>{words.files}</Link>
          </p>
          <WrittenNotice />
        </>
      }
    >
      <Sheet key={order} paper={paper} headingRef={heading} />
    </PrintPage>
  )
}

interface SheetProps {
  readonly paper: Paper
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** The paper. One of hundreds of lines comes in pieces; another order is another list. */
function Sheet({ paper, headingRef }: SheetProps) {
  const { stages } = useAssessment()
  const [size] = usePaperSize()
  const show = useShowItem()
  const total = checksIn(paper.blocks)
  const there = usePieces(total, { whole: longest, first: 40 })
  return (
    <PaperSheet
      paper={there < total ? { ...paper, blocks: firstChecks(paper.blocks, there) } : paper}
      size={size}
      isLong={total > longest}
      headingRef={headingRef}
      looks={stageIds.map((stage) => lookOf(stages[stage].standing))}
      line={show}
    />
  )
}

/** The lines of a plan with a few tasks of its own. */
const longest = 60
