/**
 * Leaving in a hurry. The page is covered before anything else happens; this entry of the history is replaced, and a
 * mark for this tab makes the entries before it open on a neutral page: Back must never show the plan.
 * `public/head.js` does the same for the page that is drawn before the app stands.
 */
const mark = 'door'
export const elsewhere = 'https://www.bbc.com/weather'
/** Left, and still here: no network, or the person stopped the loading. Then the front takes the place of nothing. */
const patience = 5000

/** At once, whatever lies on top. Who does not see it hears that something is loading. */
export function cover(): void {
  document.documentElement.dataset['covered'] = ''
  const going = document.getElementById('going')
  if (going) {
    going.hidden = false
    document.title = going.textContent
  }
}

export function uncover(): void {
  delete document.documentElement.dataset['covered']
  const going = document.getElementById('going')
  if (going) going.hidden = true
}

export const isCovered = (): boolean => 'covered' in document.documentElement.dataset

function closeTab(): void {
  document.documentElement.dataset['closed'] = ''
  try {
    sessionStorage.setItem(mark, 'closed')
  } catch {
    // Without storage nothing was kept, and there is nothing to come back to.
  }
}

export function isTabClosed(): boolean {
  try {
    return sessionStorage.getItem(mark) === 'closed'
  } catch {
    return 'closed' in document.documentElement.dataset
  }
}

export function openTab(): void {
  delete document.documentElement.dataset['closed']
  try {
    sessionStorage.removeItem(mark)
  } catch {
    // Nothing was closed.
  }
}

/** `flush` saves what was typed, and marks that this was left; `close` shows the front, should the other page not come. */
export function leave(flush: () => void, close: () => void): void {
  cover()
  try {
    flush()
  } finally {
    closeTab()
    tell()
    location.replace(elsewhere)
    setTimeout(close, patience)
  }
}

let made: BroadcastChannel | undefined
const channel = () => (made ??= typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('shg:door'))

function tell(): void {
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    channel()?.postMessage('left')
  } catch {
    // Closed: the page is going.
  }
}

/** Whoever looks over a shoulder looks at the other tabs next: they are covered with this one, and stay where they are. */
export const watchOtherTabs = (left: () => void): void => channel()?.addEventListener('message', left)

/** The front that is there already is not covered: nothing would uncover it. */
export function closeTabWithOthers(close: () => void, isThere: boolean): void {
  if (!isThere) cover()
  closeTab()
  close()
}
