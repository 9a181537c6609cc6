import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Icon } from '../Icon.tsx'
import type { IconName } from '../icons.ts'
import { ButtonRow } from '../button/ButtonRow.tsx'
import { Heading, type Level } from '../page/Heading.tsx'

type Tone = 'info' | 'care' | 'stop' | 'good'

type Props = Readonly<Omit<ComponentProps<'div'>, 'title'>> & {
  readonly tone?: Tone
  readonly title?: ReactNode
  readonly heading?: Level | undefined
  readonly icon?: IconName | undefined
  readonly actions?: ReactNode
}

const iconOf: Record<Tone, IconName> = { info: 'info', care: 'warn', stop: 'stop', good: 'checkCircle' }

/** Something worth stopping at, said in words, with what can be done. */
export function Notice({ tone = 'info', title, heading = 3, icon, actions, className, children, ...rest }: Props) {
  return (
    <div {...rest} className={cx('notice', tone !== 'info' && tone, className)}>
      <Icon name={icon ?? iconOf[tone]} />
      <div className="notice-in">
        {title !== undefined && (
          <Heading level={heading} className="notice-title">
            {title}
          </Heading>
        )}
        {children}
        {actions !== undefined && <ButtonRow>{actions}</ButtonRow>}
      </div>
    </div>
  )
}
