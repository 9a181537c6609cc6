import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { importsOf } from '../../scripts/imports.ts'

interface Room {
  readonly name: string
  /** Rooms of which it uses more than types. */
  readonly uses: ReadonlySet<string>
  /** Rooms of which it knows types alone. */
  readonly knows: ReadonlySet<string>
}

const roomOf = (file: string): string | undefined => {
  const [, room = '', next] = file.split('/')
  return next === undefined ? undefined : room
}

/** The rooms of src as their imports tie them now, tests left out; those that use nothing come first. */
export function roomsOf(files: readonly string[], read: (file: string) => string): readonly Room[] {
  const rooms = new Map<string, { uses: Set<string>; types: Set<string> }>()
  for (const file of files) {
    const name = roomOf(file)
    if (name === undefined || /\.test\.tsx?$/.test(file)) continue
    const room = rooms.get(name) ?? { uses: new Set(), types: new Set() }
    rooms.set(name, room)
    for (const { from, type } of importsOf(read(file))) {
      if (!/^[#.]/.test(from)) continue
      const other = roomOf(from.startsWith('#') ? `src/${from.slice(1)}` : normalize(join(dirname(file), from)))
      if (other !== undefined && other !== name) (type ? room.types : room.uses).add(other)
    }
  }
  const listed = [...rooms].map(([name, { uses, types }]) => ({
    name,
    uses,
    knows: new Set([...types].filter((other) => !uses.has(other))),
  }))
  return inFloors(listed)
}

function inFloors(rooms: readonly Room[]): readonly Room[] {
  const byName = new Map(rooms.map((room) => [room.name, room]))
  const floor = (name: string): number => {
    const { uses, knows } = byName.get(name) ?? { uses: [], knows: [] }
    return Math.max(0, ...[...uses, ...knows].map((other) => floor(other) + 1))
  }
  return rooms.toSorted((a, b) => floor(a.name) - floor(b.name) || a.name.localeCompare(b.name))
}

/** What is used through another room as well is not drawn: the picture shows the shortest ways up. */
function drawn(room: Room, rooms: readonly Room[]): readonly string[] {
  const usesOf = (name: string) => rooms.find((each) => each.name === name)?.uses ?? new Set<string>()
  const reaches = (name: string, target: string): boolean =>
    [...usesOf(name)].some((next) => next === target || reaches(next, target))
  return [...room.uses].filter((target) => ![...room.uses].some((via) => via !== target && reaches(via, target)))
}

/** The picture in docs/architecture.md, as a Mermaid flowchart. */
export function roomDocs(): string {
  const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))
  const rooms = roomsOf(files, (file) => readFileSync(file, 'utf8'))
  const nodes = rooms.map(({ name }) => `  ${name}`)
  const solid = rooms.flatMap((room) => drawn(room, rooms).map((other) => `  ${other} --> ${room.name}`))
  const dotted = rooms.flatMap((room) =>
    [...room.knows]
      .filter((other) => !drawn(room, rooms).includes(other))
      .map((other) => `  ${other} -.-> ${room.name}`),
  )
  return ['```mermaid', 'flowchart BT', ...nodes, ...solid.toSorted(), ...dotted.toSorted(), '```'].join('\n')
}

const begins = '<!-- drawn from the code by `npm run docs:rooms` -->'
const ends = '<!-- as far as here -->'

/** The page with the picture as the code is now. Throws where the page has no place for it. */
export function withRooms(page: string): string {
  const [before, rest] = page.split(begins)
  const after = rest?.split(ends)[1]
  if (before === undefined || after === undefined) throw new Error(`docs/architecture.md misses ${begins} or ${ends}`)
  return `${before}${begins}\n\n${roomDocs()}\n\n${ends}${after}`
}
