import { use, useState } from 'react'
import { usePlanId } from '#plan/planActor.ts'
import { loadOutlineWords } from '#wording/outline/outlineWords.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'
import type { SectionId } from '#domain/plan/sections.ts'
import { sections } from '#domain/stages/sections.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useOwnNumbers } from '#papers/page/ownNumbers.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { worksheet } from '#papers/makers/worksheet/worksheet.ts'

export { loadOutlineWords as ahead } from '#wording/outline/outlineWords.ts'

/** Blank sheets of the questions, stage by stage, printed together: for those who plan on paper. */
export default function Worksheets() {
  const { worksheets: words, gallery } = useWords('documents')
  const outline = use(loadOutlineWords(useLanguage()))
  const planId = usePlanId()
  const [size] = usePaperSize()
  const heading = usePage(words.title, gallery.title)
  const [chosen, setChosen] = useState<readonly SectionId[]>(sections.map(({ id }) => id))
  const papers = sections
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => ({ id, paper: worksheet(id, outline, words) }))
  useOwnNumbers(papers.length)
  return (
    <PrintPage
      back={{ label: gallery.title, to: paths.documents(planId) }}
      head={<PageHead headingRef={heading} title={words.title} lead={words.lead} />}
      isEmpty={papers.length === 0}
      take={{ name: words.file, papers: async () => papers.map(({ paper }) => paper) }}
      choices={
        <ChoiceGroup id="stages" legend={words.legend} sideBySide>
          {sections.map(({ id }) => (
            <Choice
              key={id}
              type="checkbox"
              label={outline.shell.sections[id].title}
              checked={chosen.includes(id)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
          ))}
        </ChoiceGroup>
      }
    >
      {papers.map(({ id, paper }) => (
        <PaperSheet key={id} paper={paper} size={size} />
      ))}
    </PrintPage>
  )
}
