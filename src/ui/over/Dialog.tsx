import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Button } from '../button/Button.tsx'
import { ButtonRow } from '../button/ButtonRow.tsx'

type Props = {
  readonly open: boolean
  /** Called when it has closed, by Escape as well. */
  readonly onClose: () => void
  readonly title: ReactNode
  /** Put `data-safe` on the button that changes nothing: it takes focus. */
  readonly actions?: ReactNode
  /** Words for a close button in the head. */
  readonly closeLabel?: string | undefined
  readonly fullScreen?: boolean
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/** A native dialog. The browser keeps focus inside, closes on Escape and gives
    focus back; we choose where focus starts. */
export function Dialog(props: Props) {
  const { open, onClose, title, actions, closeLabel, fullScreen, className, children } = props
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  // A layout effect, so that a dialog that is taken away while open is closed
  // while it is still in the page and can give focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!open || element === null) return undefined
    element.showModal()
    element.querySelector<HTMLElement>('[data-safe]')?.focus()
    return () => element.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      className={cx('dialog', fullScreen && 'full', className)}
      aria-labelledby={titleId}
      onClose={() => open && onClose()}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            {closeLabel !== undefined && (
              <Button small onClick={onClose}>
                {closeLabel}
              </Button>
            )}
          </div>
          {children}
          {actions !== undefined && <ButtonRow>{actions}</ButtonRow>}
        </>
      )}
    </dialog>
  )
}
