// npm leaves its scripts running when it is itself ended, so a server or a browser would stay behind.
// Loaded with --import, which processes started by fork() inherit: the whole family goes.
import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// npm starts scripts through a shell, which survives npm; so on Linux the shell's parent is watched as well.
const throughShell = process.platform === 'linux' && process.env.npm_lifecycle_event !== undefined

const lineage = () => {
  if (!throughShell) return String(process.ppid)
  try {
    const [, grandparent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return `${process.ppid} ${grandparent}`
  } catch {
    return String(process.ppid)
  }
}

let watching = false

export const endWithParent = () => {
  // Windows keeps the old parent's number, so nothing can be noticed there.
  if (watching || !isMainThread || process.platform === 'win32') return
  watching = true
  const before = lineage()
  const look = setInterval(() => {
    if (lineage() === before) return
    clearInterval(look)
    // First politely, so that handlers can close browsers and servers.
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(143), 3000).unref()
  }, 500)
  look.unref()
}

// Only as a preload: with-node.mjs imports this file too, and starts the watch when its child runs.
if (process.execArgv.some((argument) => argument.includes('end-with-parent'))) endWithParent()
