import { rowsIn, type Row } from './rows.ts'

/** The lists that are often there already, in a spreadsheet or a message, before there is a plan. */
export const pastedLists = ['people', 'places', 'connections', 'groups'] as const
export type PastedList = (typeof pastedLists)[number]

/** What the heads of columns mean. `first` and `last` are the two halves of a name. */
export const headMeanings = [
  'name',
  'first',
  'last',
  'organization',
  'contact',
  'reach',
  'address',
  'cost',
  'times',
  'brings',
  'notes',
] as const
export type HeadMeaning = (typeof headMeanings)[number]
/** The words by which a language knows them, in small letters; `sure`: those that are never an entry themselves, as “Clinic” may be. */
export type Heads = Readonly<Record<HeadMeaning | 'sure', readonly string[]>>

interface Shape {
  readonly name: string
  /** For cells that look like a number or an address of mail, where no head says what they are. */
  readonly reach: string
  /** Takes every cell that has no field of its own: nothing pasted is lost. */
  readonly notes: string
  readonly fields: Partial<Record<HeadMeaning, string>>
}

const shapes: Readonly<Record<PastedList, Shape>> = {
  people: { name: 'name', reach: 'reach', notes: 'talkNotes', fields: { brings: 'brings' } },
  places: {
    name: 'name',
    reach: 'contact',
    notes: 'visitNote',
    fields: { organization: 'name', contact: 'contact', address: 'address', cost: 'cost', times: 'timesFree' },
  },
  connections: {
    name: 'organization',
    reach: 'reach',
    notes: 'reach',
    fields: { organization: 'organization', contact: 'contact' },
  },
  groups: {
    name: 'name',
    reach: 'reach',
    notes: 'reach',
    fields: { organization: 'name', contact: 'reach', address: 'where' },
  },
}

/** The fields of one item, as text. */
export type PastedItem = Readonly<Record<string, string>>

/** The items that a pasted text lists, in its order; none where it is no list. The words of every row stand in one of its fields. */
export function itemsIn(list: PastedList, text: string, heads: Heads): readonly PastedItem[] {
  const rows = rowsIn(text)
  const meanings = headsOf(rows[0] ?? [], heads)
  const items = (meanings ? rows.slice(1) : rows).map((row) => itemOf(shapes[list], row, meanings))
  return items.length > 1 ? items : []
}

interface Column {
  readonly head: string
  readonly means: HeadMeaning | undefined
}

/** A first row of heads: two of them are known, or one that is surely none of the entries; none holds a number or an address of mail. */
function headsOf(row: Row, heads: Heads): readonly Column[] | undefined {
  const columns = row.map((head) => ({ head, means: meaningOf(head, heads) }))
  const known = columns.filter(({ means }) => means !== undefined)
  const isHead = known.length > 1 || known.some(({ head }) => heads.sure.includes(wordOf(head)))
  return isHead && !row.some((cell) => /[\d@]/.test(cell)) ? columns : undefined
}

const wordOf = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const meaningOf = (head: string, heads: Heads): HeadMeaning | undefined =>
  headMeanings.find((each) => heads[each].includes(wordOf(head)))

function itemOf({ name, reach, notes, fields }: Shape, row: Row, columns: readonly Column[] | undefined): PastedItem {
  const hasOrganization = columns?.some(({ means }) => means === 'organization') === true
  const item = new Map<string, string>()
  const put = (field: string, text: string, between = ', ') =>
    item.set(field, [item.get(field), text].filter((part) => part !== undefined && part !== '').join(between))
  row.forEach((cell, at) => {
    if (cell === '') return
    const { head, means } = columns?.[at] ?? { head: '', means: undefined }
    if (means === 'first' || means === 'last') put(name, cell, ' ')
    // Beside an organization, a name is somebody's there.
    else if (means === 'name') put(hasOrganization ? (fields.contact ?? name) : name, cell)
    else if (means === 'reach') put(reach, cell)
    else if (means === 'notes') put(notes, cell)
    else if (means !== undefined && fields[means] !== undefined) put(fields[means], cell)
    else if (columns) put(notes, head === '' ? cell : `${head}: ${cell}`)
    else if (at === 0) put(name, cell)
    else put(looksLikeReach(cell) ? reach : notes, cell)
  })
  return Object.fromEntries(item)
}

/** An address of mail, or at least seven digits and nothing that is a word. */
const looksLikeReach = (cell: string): boolean =>
  /^\S+@\S+$/.test(cell) || (/^[\d\s()+./x-]+$/i.test(cell) && (cell.match(/\d/g)?.length ?? 0) >= 7)

/** The field that names an item of that list. */
export const nameFieldOf = (list: PastedList): string => shapes[list].name
