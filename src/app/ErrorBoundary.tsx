import { Component, type ReactNode } from 'react'

interface Props {
  /** A new key tries again: another page is another chance. */
  readonly resetKey: string
  readonly renderFallback: (error: unknown, again: () => void) => ReactNode
  readonly children: ReactNode
}

/** A page that fails must never take the plan with it: what stands above goes on, and there is a way on. */
export class ErrorBoundary extends Component<
  Props,
  { readonly error: unknown; readonly failedAt: string | undefined }
> {
  override state = { error: undefined, failedAt: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.error !== undefined) this.again()
  }

  again = () => this.setState({ error: undefined })

  override render() {
    return this.state.error === undefined
      ? this.props.children
      : this.props.renderFallback(this.state.error, this.again)
  }
}
