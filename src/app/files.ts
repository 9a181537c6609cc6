import { withLeftOut } from '#domain/files/leftOut.ts'
import { mergedOwn } from '#domain/files/mergedOwn.ts'
import { openFile, type OpenedFile } from '#domain/files/openFile.ts'
import { arriving, packetLines, type ReturnPacket } from '#domain/desk/packet.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { same } from '#domain/plan/same.ts'
import { newCode } from '#planFile/code.ts'
import { dataInFile } from '#planFile/dataInFile.ts'
import { htmlFile } from '#planFile/htmlFile.ts'
import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { Checked, FileFound, HereAlready, PacketFound, PlanFiles, PlanFound } from '#ports/files.ts'
import { canEncrypt } from '#encryption/key.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { importPlan, type ImportPlan } from './importPlan.ts'

const nameOf = (plan: Plan) => valueIn(plan, field('about', 'name')) ?? ''
const locking = () => import('#planFile/lockedCopy.ts')

/** Files in and out: loaded when the first one is made or looked into. */
export function fileWork(store: PlanStore, actor: PlanLibraryActor): Pick<PlanFiles, 'read' | 'makeFile' | 'newCode'> {
  const take = importPlan(store, actor)
  /** A file is only looked at here: nothing is kept before the person says so. */
  const look = async (text: string, check: () => Checked): Promise<FileFound> => {
    const found = openFile(text)
    switch (found.is) {
      case 'plan':
        return planFound(found, check(), store, take)
      case 'salvaged':
        // The lineage may be a stand-in.
        return {
          is: 'salvaged',
          checked: check(),
          name: nameOf(found.envelope.plan),
          dropped: found.dropped,
          add: () => take.add({ ...found.envelope, planId: '' }),
        }
      case 'packet':
        return packetFound(found.packet, check(), store, take)
      case 'locked':
        return {
          is: 'locked',
          unlock: async (code) => {
            if (!canEncrypt()) return 'cannot'
            const opened = await (await locking()).openLocked(found.locked, code)
            // Encrypted text that opens is what was encrypted: it needs no checksum of its own.
            return typeof opened === 'string' ? opened : inLocked(await look(opened.text, () => 'fits'))
          },
        }
      default:
        return { is: found.is }
    }
  }
  return {
    read: async (file) => {
      const { text, check } = dataInFile(file)
      return look(text, check)
    },
    makeFile: async ({ data, words, code }) =>
      htmlFile(code === undefined ? data : await (await locking()).lockCopy(data, code), words),
    newCode: async () => (canEncrypt() ? newCode() : undefined),
  }
}

/** One lock inside another was made by nobody who means well. */
const inLocked = (found: FileFound): FileFound | 'damaged' => (found.is === 'locked' ? 'damaged' : found)

async function planFound(
  { envelope, own, desk }: Extract<OpenedFile, { is: 'plan' }>,
  checked: Checked,
  store: PlanStore,
  take: ImportPlan,
): Promise<PlanFound> {
  const { plan, savedAt, planId } = envelope
  const record = desk === 'damaged' ? undefined : desk
  const here = await store.look(planId)
  // Files of old were own copies, and nothing in them says so.
  const isOwn = own || checked === 'unknown' || Object.keys(envelope.own).length > 0
  return {
    is: 'plan',
    own: isOwn,
    checked,
    plan,
    savedAt,
    name: nameOf(plan),
    ...(desk && { notes: desk === 'damaged' ? desk : { sessions: desk.sessions.length } }),
    ...(here.is === 'open'
      ? { here: hereAlready(here.envelope, envelope, isOwn, record !== undefined) }
      : here.is !== 'missing' && { here: 'closed' }),
    add: () => take.add(envelope, record),
    ...(here.is === 'open' && { replace: () => take.replace(envelope, isOwn, record) }),
  }
}

const hereAlready = (
  { plan, savedAt, own }: Envelope,
  file: Envelope,
  isOwn: boolean,
  hasNotes: boolean,
): HereAlready => ({
  plan,
  savedAt,
  becomes: isOwn ? file.plan : withLeftOut(plan, file.plan),
  bringsMore: hasNotes || !same(mergedOwn(own, file.own), own),
})

async function packetFound(
  packet: ReturnPacket,
  checked: Checked,
  store: PlanStore,
  take: ImportPlan,
): Promise<PacketFound> {
  const here = await store.look(packet.planId)
  const plan = here.is === 'open' ? here.envelope.plan : undefined
  return {
    is: 'packet',
    checked,
    by: packet.by,
    name: packet.name,
    on: packet.on,
    words: packetLines(packet),
    ...(plan && { here: { name: nameOf(plan), fresh: freshIn(plan, packet) }, add: () => take.suggest(packet) }),
  }
}

const freshIn = (plan: Plan, packet: ReturnPacket): number => {
  const edit = arriving(plan, packet)
  return edit.kind === 'all' ? edit.edits.length : 0
}
