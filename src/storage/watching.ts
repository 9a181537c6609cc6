import { readApart } from './apart.ts'
import { planIn } from './keys.ts'
import type { Kit } from './memory.ts'
import type { Reading } from './reading.ts'
import { hasVanished } from './vanishing.ts'

export type Stop = () => void

export interface Watching {
  /** Tells the other tabs that something of this plan has changed. */
  readonly announce: (planId: string) => void
  /**
   * Another tab wrote or removed this plan: its text, for `openText`, or null. Each text once. `vanished`: what the
   * browser kept was cleared, and nobody removed it. `answered`: the database, which was silent when this tab opened the
   * plan, answers, and may hold a later text; called again until what was typed meanwhile is saved on top of that.
   */
  readonly watch: (
    planId: string,
    changed: (text: string | null) => void,
    vanished?: () => void,
    answered?: () => void,
  ) => Stop
  /** Any plan came, changed or went in another tab. */
  readonly watchCards: (changed: () => void) => Stop
}

/** Clearing tells nobody: a tab has to look. */
const lookEvery = 3000
/** Somebody may be typing on an older text: they must not go on for long. */
const askEvery = 1000
const returning = ['visibilitychange', 'pageshow', 'focus'] as const

export function watching(kit: Kit, { chosen }: Reading): Watching {
  const { events, channel } = kit.backends
  /** Calls back with the plan that another tab touched; undefined when it may be any. */
  const listen = (touched: (planId: string | undefined) => void): Stop => {
    const onStorage = (event: Event) => {
      if (!('key' in event) || (typeof event.key !== 'string' && event.key !== null)) return
      if (event.key === null) return touched(undefined)
      const planId = planIn('plan', event.key) ?? planIn('gone', event.key)
      if (planId !== undefined) touched(planId)
    }
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') touched(data)
    }
    // A page that comes back from the browser's cache has heard nothing meanwhile, and shows what was.
    const onPageShow = (event: Event) => {
      if ('persisted' in event && event.persisted === true) touched(undefined)
    }
    events?.addEventListener('storage', onStorage)
    events?.addEventListener('pageshow', onPageShow)
    channel?.addEventListener('message', onMessage)
    return () => {
      events?.removeEventListener('storage', onStorage)
      events?.removeEventListener('pageshow', onPageShow)
      channel?.removeEventListener('message', onMessage)
    }
  }

  const watch: Watching['watch'] = (planId, changed, vanished, answered) => {
    let told: string | null | undefined
    let stopped = false
    const look = async () => {
      if (vanished && (await hasVanished(kit, planId)) && !stopped) vanished()
    }
    const tell = async () => {
      const { opened, text = null, revision } = await chosen(planId)
      // A database that does not answer must not look like a removal.
      if (stopped || text === told || (opened.is === 'missing' && opened.unsure)) return
      // Without a tombstone nobody removed it.
      if (opened.is === 'missing' && revision < 0) return void look()
      told = text
      changed(text)
    }
    let asking = false
    let toldOf: number | undefined
    /** Tells once; and again as long as this tab has texts of its own beside the database's. */
    const ask = async () => {
      const behind = kit.memory.behind.get(planId)
      const isApart = readApart(kit.backends.page, planId)?.writer === kit.settings.writer
      if (asking || behind === undefined || (behind === toldOf && !isApart)) return
      asking = true
      const { silent } = await chosen(planId)
      asking = false
      if (silent || stopped) return
      toldOf = behind
      await tell()
      if (!stopped) answered?.()
    }
    const stop = listen((touched) => {
      if (touched === planId || touched === undefined) void tell()
    })
    const timer = vanished && setInterval(() => void look(), lookEvery)
    const asker = answered && setInterval(() => void ask(), askEvery)
    const onReturn = () => void look()
    if (vanished) for (const each of returning) events?.addEventListener(each, onReturn)
    return () => {
      stopped = true
      clearInterval(timer)
      clearInterval(asker)
      for (const each of returning) events?.removeEventListener(each, onReturn)
      stop()
    }
  }

  return {
    announce: (planId) => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
        channel?.postMessage(planId)
      } catch {
        // Closed: the page is going, and the plan is saved.
      }
    },
    watch,
    watchCards: (changed) => listen(() => changed()),
  }
}
