import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import type { Paper } from '../blocks/block.ts'
import { useFiles } from './useFiles.ts'

interface Props {
  /** Of the file, without its ending. */
  readonly name: string
  readonly papers: () => Promise<readonly Paper[]>
  readonly children: string
  /** Which paper, where several such buttons stand together: for those who do not see what stands beside it. */
  readonly about?: string
}

/** Makes a Word file, and says so while it does: the first one may take a moment. */
export function WordButton({ name, papers, children, about }: Props) {
  const { making } = useWords('papers').printing
  const files = useFiles()
  const isSmall = about !== undefined
  return (
    <Button
      variant={isSmall ? 'quiet' : 'plain'}
      small={isSmall}
      icon={isSmall ? undefined : 'download'}
      aria-disabled={files.making}
      onClick={() => void files.word(name, papers)}
    >
      {files.making ? making : children}
      {about !== undefined && <span className="visually-hidden">: {about}</span>}
    </Button>
  )
}
