import { Suspense, useState } from 'react'
import { useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import type { DocumentAbout, DocumentId } from '#domain/documents/documents.ts'
import { documents } from '#domain/documents/list.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { paperOf, useMaker } from '#papers/making/making.ts'
import { useOwnNumbers } from '#papers/page/ownNumbers.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { subjectName } from '../PaperPage.tsx'
import { useMakePaper } from '#papers/page/useFiles.ts'

/** One paper of the kit: a document, and which of several where it is made once for each. */
interface Piece {
  readonly about: DocumentAbout
  readonly subject?: string | undefined
}
const keyOf = ({ about, subject }: Piece): string => (subject === undefined ? about.id : `${about.id} ${subject}`)

/** What a first meeting needs on the table. */
const firstMeeting: readonly DocumentId[] = [
  'runningOrder',
  'signIn',
  'nameTags',
  'contactCards',
  'crisisCard',
  'dutyCards',
  'charter',
]

/** Several papers at once: chosen above, shown below as they print. */
export default function Kit() {
  const { kit: words, gallery } = useWords('documents')
  const planId = usePlanId()
  const now = useCurrent()
  const makePaper = useMakePaper()
  const heading = usePage(words.title, gallery.title)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  const pieces = documents.flatMap((about): readonly Piece[] => {
    const subjects = about.subjects?.(now) ?? []
    return subjects.length === 0 ? [{ about }] : subjects.map((subject) => ({ about, subject }))
  })
  const taken = pieces.filter((piece) => chosen.has(keyOf(piece)))
  useOwnNumbers(taken.length)
  const forFirst = pieces.filter(({ about }) => firstMeeting.includes(about.id))
  const set = (key: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, key] : [...before].filter((each) => each !== key)))
  return (
    <PrintPage
      back={{ label: gallery.title, to: paths.documents(planId) }}
      head={<PageHead headingRef={heading} title={words.title} lead={words.lead} />}
      isEmpty={taken.length === 0}
      take={{
        name: words.file,
        papers: () =>
          Promise.all(
            taken.map(({ about, subject }) => makePaper(about.id, { naming: about.namingAtFirst(now), subject })),
          ),
      }}
      choices={
        <>
          <ChoiceGroup id="papers" legend={words.legend} hint={words.names} sideBySide>
            {pieces.map((piece) => (
              <Choice
                key={keyOf(piece)}
                type="checkbox"
                label={<PieceName piece={piece} />}
                checked={chosen.has(keyOf(piece))}
                onChange={(event) => set(keyOf(piece), event.target.checked)}
              />
            ))}
          </ChoiceGroup>
          <ButtonRow>
            {forFirst.length > 1 && (
              <Button small onClick={() => setChosen(new Set(forFirst.map(keyOf)))}>
                {words.presets.firstMeeting}
              </Button>
            )}
            {taken.length > 0 && (
              <Button variant="quiet" small onClick={() => setChosen(new Set())}>
                {words.presets.none}
              </Button>
            )}
          </ButtonRow>
          <output>{taken.length === 0 ? words.none : words.chosen(taken.length)}</output>
        </>
      }
    >
      {taken.map((piece) => (
        <Suspense key={keyOf(piece)} fallback={null}>
          <Sheet piece={piece} />
        </Suspense>
      ))}
    </PrintPage>
  )
}

/** The title of the paper; of several, which one. */
function PieceName({ piece }: { readonly piece: Piece }) {
  const { title } = useWords('papers').documents[piece.about.id]
  if (piece.subject === undefined) return <>{title}</>
  return (
    <>
      {title}
      <Suspense fallback={null}>
        <SubjectName piece={piece} subject={piece.subject} />
      </Suspense>
    </>
  )
}

function SubjectName({ piece: { about }, subject }: { readonly piece: Piece; readonly subject: string }) {
  const now = useCurrent()
  return <small dir="auto"> · {subjectName(useMaker(about.id), about, now, subject)}</small>
}

function Sheet({ piece: { about, subject } }: { readonly piece: Piece }) {
  const now = useCurrent()
  const standings = useStandings()
  const [size] = usePaperSize()
  const paper = paperOf(useMaker(about.id), now, { naming: about.namingAtFirst(now), subject })
  return (
    <PaperSheet
      paper={paper}
      size={size}
      looks={standings && stageIds.map((stage) => lookOf(standings[stage].standing))}
    />
  )
}
