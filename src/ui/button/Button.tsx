import type { ComponentProps } from 'react'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'
import { buttonClass, type ButtonVariant } from './buttonClass.ts'

type Props = Readonly<ComponentProps<'button'>> & {
  readonly variant?: ButtonVariant
  readonly small?: boolean
  readonly icon?: IconName | undefined
  /** An icon after the words, such as the arrow of "continue". */
  readonly iconAfter?: IconName | undefined
}

/** A button never submits by accident: its type is `button` unless asked. */
export function Button({ variant, small, icon, iconAfter, className, type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={buttonClass(variant, small, className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </button>
  )
}
