// Runs before the first paint, and before the title is read: light or dark as chosen, a plain title and icon where they were
// chosen or the door was closed behind somebody; and the newcomer's first page, which is drawn into index.html, stays hidden
// where a plan or an address is known, or a passphrase is set. After leaving in a hurry it is what opens.
const root = document.documentElement
const plain = (title) => {
  document.title = title
  const icon = document.querySelector('link[rel=icon]')
  if (icon)
    icon.href =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='5' fill='%23777'/%3E%3C/svg%3E"
}
try {
  const { theme, looks } = JSON.parse(localStorage.getItem('shg:preferences') ?? '{}')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  if (looks === 'neutral') {
    root.dataset.looks = looks
    plain('Notes')
    // What a home screen or a list of favorites would show says too much then.
    for (const link of document.querySelectorAll('link[rel=apple-touch-icon], link[rel=manifest]')) link.remove()
  }
} catch {
  // Without storage there is nothing to remember.
}
/** Whether anything is kept here that the newcomer's page does not know of. */
const isUsed = () =>
  Object.keys(localStorage).some((key) => key === 'shg:last' || key === 'shg:desk' || key.startsWith('shg:plan:'))
/** Whether a page of a plan may be shown at once. */
let opens = false
try {
  const isLocked = localStorage.getItem('shg:lock') !== null
  if (sessionStorage.getItem('door') === 'closed') {
    root.dataset.closed = root.dataset.known = ''
    plain('Page not available')
  } else if (localStorage.getItem('shg:start') !== null) {
    // Left in a hurry: whatever the address was, what opens is a newcomer's first page. What was begun in this tab since stays.
    if (sessionStorage.getItem('shown') === null && !/^#\/(?:(?:help|safety|sure)\/?)?$/.test(location.hash || '#/'))
      history.replaceState(null, '', '#/')
  } else {
    if (isLocked) document.title = 'Locked'
    if (isLocked || isUsed()) root.dataset.known = ''
    opens = !isLocked
  }
} catch {
  // The newcomer's page is right.
}
if (location.hash !== '' && location.hash !== '#/') root.dataset.known = ''

// What an address is drawn with is asked for at once, and not one part after the other; from the second visit the fonts too,
// which are on the device by then. Which files these are is written before this when the page is built.
const link = (rel, file, as = '') =>
  document.head.append(Object.assign(document.createElement('link'), { rel, as, href: `./assets/${file}` }))
const fetchAhead = (file) => (file.endsWith('.css') ? link('preload', file, 'style') : link('modulepreload', file))
if (typeof FILES === 'object') {
  if (navigator.serviceWorker?.controller) link('stylesheet', FILES.fonts)
  const [plan, section = '', step] = location.hash.slice(2).split(/[/?]/)
  if (opens && plan) {
    FILES.every.forEach(fetchAhead)
    import(`./assets/${FILES.others}`).then(
      ({ names, pages }) => pages[step ? `${section}/${step}` : section]?.forEach((place) => fetchAhead(names[place])),
      // The app asks for them itself.
      () => {},
    )
  }
}

// Until the app stands, or where it does not come at all, its way out must lead out all the same.
addEventListener(
  'click',
  (event) => {
    const exit = event.target instanceof Element && event.target.closest('#front .exit, #failed .exit')
    if (!exit) return
    event.preventDefault()
    root.dataset.covered = ''
    try {
      sessionStorage.setItem('door', 'closed')
      if (isUsed()) localStorage.setItem('shg:start', 'new')
    } catch {
      // Nothing was kept.
    }
    location.replace('https://www.bbc.com/weather')
  },
  true,
)

// A part of the app that does not arrive, or a fault that leaves nothing standing, must never end in a blank page. What is
// said then is in index.html, and goes by itself once the app stands. Behind the closed door nothing is said.
const check = () =>
  setTimeout(() => {
    const failed = document.getElementById('failed')
    const app = document.getElementById('root')
    if (failed && app && !app.hasChildNodes() && !('closed' in root.dataset)) failed.hidden = false
  }, 500)
addEventListener('error', check, true)
addEventListener('unhandledrejection', check)

// The files of a web host, opened by a double click: the connection is not to blame.
if (location.protocol === 'file:')
  addEventListener(
    'error',
    ({ target }) => {
      const folder = document.getElementById('folder')
      if (folder && target instanceof HTMLScriptElement) folder.hidden = false
    },
    true,
  )
