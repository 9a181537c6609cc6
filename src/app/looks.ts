import { plainTitle } from '#pages/usePage.ts'

/** A plain dot. The same as in `public/head.js`, which shows it before the first paint. */
export const plainIcon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='5' fill='%23777'/%3E%3C/svg%3E"

export function showIcon(address: string): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  if (icon) icon.href = address
}

/** How the tab looks to others from now on: plain, or as this page. */
export function showLooks(looks: string | undefined): void {
  const isPlain = looks === 'neutral'
  const root = document.documentElement
  if (isPlain) root.dataset['looks'] = looks
  else delete root.dataset['looks']
  showIcon(isPlain ? plainIcon : './icon.svg')
  if (!isPlain) return
  document.title = plainTitle
  // What a home screen or a list of favorites would show says too much then. They come back when the page is loaded anew.
  for (const link of document.querySelectorAll('link[rel=apple-touch-icon], link[rel=manifest]')) link.remove()
}
