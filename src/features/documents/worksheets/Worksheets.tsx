import { use, useState } from 'react'
import { Link } from '#asking/Link.tsx'
import { usePlanId } from '#asking/founding.ts'
import { once } from '#asking/once.ts'
import { loadOutlineWords } from '#asking/outline/outlineWords.ts'
import { paths } from '#asking/paths.ts'
import { usePage } from '#asking/usePage.ts'
import { LanguageContext, useWords } from '#asking/words.ts'
import type { SectionId } from '#domain/plan/sections.ts'
import { sections } from '#domain/stages/sections.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { SizeChoice } from '#papers/page/SizeChoice.tsx'
import { WordButton } from '#papers/page/WordButton.tsx'
import { worksheet } from '#papers/makers/worksheet/worksheet.ts'
import '../desk.css'

const outlineWords = new Map<string, ReturnType<typeof once<Awaited<ReturnType<typeof loadOutlineWords>>>>>()
function wordsIn(language: Parameters<typeof loadOutlineWords>[0]) {
  const known = outlineWords.get(language) ?? once(() => loadOutlineWords(language))
  outlineWords.set(language, known)
  return known.load()
}

/** Blank sheets of the questions, stage by stage, printed together: for those who plan on paper. */
export default function Worksheets() {
  const { worksheets: words, gallery, print: printWord, kit } = useWords('documents')
  const outline = use(wordsIn(use(LanguageContext)))
  const planId = usePlanId()
  const [size] = usePaperSize()
  const heading = usePage(words.title, gallery.title)
  const [chosen, setChosen] = useState<readonly SectionId[]>(sections.map(({ id }) => id))
  const papers = sections
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => ({ id, paper: worksheet(id, outline, words) }))
  return (
    <div className="page desk paper-page">
      <div className="no-print desk-head">
        <PageHead headingRef={heading} title={words.title} lead={words.lead} />
        <Link className={buttonClass()} to={paths.documents(planId)}>
          <Icon name="chevronLeft" />
          {gallery.title}
        </Link>
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
        <SizeChoice />
        {papers.length > 0 && (
          <ButtonRow>
            <Button variant="primary" icon="print" onClick={() => print()}>
              {printWord}
            </Button>
            <WordButton name={words.file} papers={async () => papers.map(({ paper }) => paper)}>
              {kit.word}
            </WordButton>
          </ButtonRow>
        )}
      </div>
      {papers.map(({ id, paper }) => (
        <PaperSheet key={id} paper={paper} size={size} />
      ))}
    </div>
  )
}
