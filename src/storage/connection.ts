import type { Database, OpenDatabase } from './database.ts'
import { isQuotaError } from './problems.ts'

/** There is no database, or it does not answer. */
export class DatabaseMissing extends Error {}

export interface Limits {
  readonly opening: number
  /** A single piece of work, after which it counts as failed. */
  readonly work: number
}
const usual: Limits = { opening: 3000, work: 10_000 }

export interface Connection {
  /** Does work on the database. Rejects with DatabaseMissing, or with what the work itself rejected with. */
  readonly run: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  /** Whether the last attempt reached the database; undefined before the first. */
  readonly answers: () => boolean | undefined
  /**
   * From this moment on all work is refused and the database let go, so that nothing can make it anew. `last` is done
   * before that, with nothing beside it; rejects where it could not be done.
   */
  readonly end: (last?: (database: Database) => Promise<void>) => Promise<void>
  /** Work is taken again. */
  readonly begin: () => void
}

export function connect(open: OpenDatabase, limits: Limits = usual): Connection {
  let opening: Promise<Database> | undefined
  let late = false
  let ended = false
  let answers: boolean | undefined

  const drop = (which: Promise<Database> | undefined) => {
    if (opening === which) opening = undefined
  }

  const opened = (): Promise<Database> => {
    if (ended) return Promise.reject(new DatabaseMissing('everything was erased'))
    if (!opening) {
      late = false
      const mine: Promise<Database> = open(() => drop(mine))
      opening = mine
      mine.then(
        () => (late = false),
        () => drop(mine),
      )
    }
    // An opening that hangs once would hold up every later save for as long again.
    return within(late ? 0 : limits.opening, opening).catch((error: unknown) => {
      late = true
      throw new DatabaseMissing('the database does not open', { cause: error })
    })
  }

  const once = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await opened()
    if (ended) throw new DatabaseMissing('everything was erased')
    const which = opening
    try {
      return await within(limits.work, work(database))
    } catch (error) {
      if (!isQuotaError(error)) {
        drop(which)
        database.close()
      }
      throw error
    }
  }

  const run = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      // Safari loses connections now and then ("Connection to Indexed Database server lost"): once more, on a new one.
      const done = await once(work).catch((error: unknown) => {
        if (error instanceof DatabaseMissing || isQuotaError(error)) throw error
        return once(work)
      })
      answers = true
      return done
    } catch (error) {
      answers = isQuotaError(error)
      throw error
    }
  }

  const end: Connection['end'] = async (last) => {
    ended = true
    const before = opening
    opening = undefined
    if (!last)
      return void before?.then(
        (database) => database.close(),
        () => {},
      )
    const finish = async (which: Promise<Database>) => {
      const database = await within(limits.opening, which)
      try {
        await within(limits.work, last(database))
      } finally {
        database.close()
      }
    }
    // A connection may be lost without a word: once more, on a new one.
    await finish(before ?? open(() => {})).catch(() => finish(open(() => {})))
  }

  return { run, answers: () => answers, end, begin: () => void (ended = false) }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DatabaseMissing('no answer in time')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
