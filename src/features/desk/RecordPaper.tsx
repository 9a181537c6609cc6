import type { Appointment } from '#domain/desk/entry.ts'
import type { RecordFacts } from '#domain/desk/record.ts'
import type { IsoDate } from '#domain/dates.ts'
import { usePage } from '#pages/usePage.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { recordPaper } from '#papers/makers/record/maker.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useNextLine } from './useNextLine.ts'

interface Props {
  readonly facts: RecordFacts
  readonly next: Appointment | undefined
  readonly help: readonly string[]
  readonly name: string
  readonly today: IsoDate
  readonly close: () => void
}

/** The record as paper, private notes and all: the only place where they are printed. It is offered as no file. */
export function RecordPaper({ facts, next, help, name, today, close }: Props) {
  const words = useWords('desk')
  const { print } = words.record
  const formats = useFormats()
  const heading = usePage(print.see)
  const [size] = usePaperSize()
  const nextLine = useNextLine(next, today)
  return (
    <PrintPage
      back={{ label: print.close, close }}
      head={<PageHead headingRef={heading} title={print.see} lead={print.text} />}
    >
      <PaperSheet paper={recordPaper({ facts, name, next: nextLine, help, today, words, formats })} size={size} />
    </PrintPage>
  )
}
