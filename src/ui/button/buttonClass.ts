import { cx } from '../cx.ts'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

/** For links of the router that should look like a button. */
export function buttonClass(variant: ButtonVariant = 'plain', small = false, more?: string): string {
  return cx('btn', variant !== 'plain' && variant, small && 'small', more)
}
