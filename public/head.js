// Runs before the first paint: light or dark as chosen; and the newcomer's first page, which is drawn into index.html,
// stays hidden where a plan or an address is known, a passphrase is set, or the door was closed behind somebody.
try {
  const { theme } = JSON.parse(localStorage.getItem('shg:preferences') ?? '{}')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Without storage there is nothing to remember.
}
try {
  const isClosed = sessionStorage.getItem('door') === 'closed'
  const isLocked = localStorage.getItem('shg:lock') !== null
  if (isClosed) document.title = ' '
  else if (isLocked) document.title = 'Locked'
  const hasPlan = Object.keys(localStorage).some((key) => key === 'shg:last' || key.startsWith('shg:plan:'))
  if (isClosed || isLocked || hasPlan) document.documentElement.dataset.known = ''
} catch {
  // The newcomer's page is right.
}
if (location.hash !== '' && location.hash !== '#/') document.documentElement.dataset.known = ''

// A part of the app that does not arrive, or a fault that leaves nothing standing, must never end in a blank page. What is
// said then is in index.html, and goes by itself once the app stands. Behind the closed door nothing is said.
const check = () => setTimeout(() => {
  const failed = document.getElementById('failed')
  const root = document.getElementById('root')
  if (failed && root && !root.hasChildNodes() && document.title.trim() !== '') failed.hidden = false
}, 500)
addEventListener('error', check, true)
addEventListener('unhandledrejection', check)

// The files of a web host, opened by a double click: the connection is not to blame.
if (location.protocol === 'file:') addEventListener('error', ({ target }) => {
  const folder = document.getElementById('folder')
  if (folder && target instanceof HTMLScriptElement) folder.hidden = false
}, true)
