import type { ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { Dialog } from './Dialog.tsx'

interface Props {
  readonly open: boolean
  readonly title: string
  /** The way out: nothing changes. It has the focus. */
  readonly keep: string
  readonly go: string
  readonly onKeep: () => void
  readonly onGo: () => void
  readonly children: ReactNode
}

/** Asks once more before something that cannot be undone. */
export function Sure({ open, title, keep, go, onKeep, onGo, children }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onKeep}
      title={title}
      actions={
        <>
          <Button data-safe onClick={onKeep}>
            {keep}
          </Button>
          <Button variant="danger" onClick={onGo}>
            {go}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
