import { useState } from 'react'
import { useCurrent } from '#plan/planActor.ts'
import { saveFile } from '#pages/saveFile.ts'
import { useFormats, useWords } from '#wording/words.ts'
import type { DocumentId } from '#domain/documents/documents.ts'
import { useToast } from '#ui/over/toast.ts'
import { paperOf, useLoadMaker, type PaperAsked } from '../making/making.ts'
import type { Paper } from '../blocks/block.ts'
import { plainText } from '../text/plainText.ts'
import { usePaperSize } from '../sheet/size.ts'

/** `cashSheet` → `cash-sheet`: says what kind of paper it is, and nothing of the problem or the group. */
export const fileName = (id: string): string => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Papers as files. What makes a Word file is large, and is loaded when the first one is asked for. */
export function useFiles() {
  const { printing: words, text: textWords } = useWords('papers')
  const { tag } = useFormats()
  const [size] = usePaperSize()
  const toast = useToast()
  const [making, setMaking] = useState(false)

  const word = async (name: string, papers: () => Promise<readonly Paper[]>) => {
    if (making) return
    setMaking(true)
    try {
      const [{ word: wordFile }, made] = await Promise.all([import('../word/word.ts'), papers()])
      saveFile(`${name}.docx`, wordType, await wordFile(made, { size, language: tag }))
    } catch {
      toast({ message: words.wordFailed })
    } finally {
      setMaking(false)
    }
  }
  const text = async (name: string, paper: () => Promise<Paper>) => {
    try {
      saveFile(`${name}.txt`, 'text/plain;charset=utf-8', plainText(await paper(), textWords))
    } catch {
      toast({ message: words.textFailed })
    }
  }
  return { making, word, text }
}

/** Makes one paper of the plan as it is now, for a button. */
export function useMakePaper(): (id: DocumentId, asked: PaperAsked) => Promise<Paper> {
  const load = useLoadMaker()
  const now = useCurrent()
  return async (id, asked) => paperOf(await load(id), now, asked)
}
