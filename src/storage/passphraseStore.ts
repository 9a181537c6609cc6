import { fromBase64, toBase64 } from '#encryption/base64.ts'
import { decrypt, encrypt } from '#encryption/cipher.ts'
import { keyOf, newKey, newRecipe } from '#encryption/key.ts'
import { isEncrypted } from '#encryption/mark.ts'
import { plain, type Codec } from './codec.ts'
import type { PassphraseGate, PassphraseBackends, PassphraseStore } from './passphraseGate.types.ts'
import { keyCodec } from './keyCodec.ts'
import {
  dropHeader,
  headerTexts,
  keepHeader,
  readHeader,
  usualMinutes,
  type PassphraseHeader,
} from './passphraseHeader.ts'
import { SaveProblem } from './problems.ts'
import { forgetCards, rewriteAll } from './rewriting.ts'

interface Unlocked {
  readonly text: string
  readonly header: PassphraseHeader
  readonly key: Uint8Array
}

export function passphraseStore(
  { raw, page, database, vault, idle }: PassphraseBackends,
  lock: Pick<PassphraseGate, 'state' | 'become'>,
): PassphraseStore {
  const headers = { page: raw, database }
  const backends = { raw, page, database }
  let before: Promise<unknown> = Promise.resolve()
  let codec: Codec = plain
  const install = (next: Codec) => {
    codec = next
    vault.use(next)
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = before.catch(() => {}).then(work)
    before = mine
    mine.catch(() => {})
    return mine
  }

  /** The header that this tab was opened with, or has made since: storage may be cleared while it is open. */
  let latest: string | undefined
  let encrypting: Codec | undefined
  const keep = async (text: string) => {
    await keepHeader(headers, text)
    latest = text
  }
  const texts = async () => {
    const stored = await headerTexts(headers)
    return stored.length === 0 && latest !== undefined ? [latest] : stored
  }
  const readable = async () =>
    (await texts()).flatMap((text) => {
      const header = readHeader(text)
      return header ? [{ text, header }] : []
    })

  /** A right passphrase is one that opens what is wrapped: nothing else is kept to compare with. */
  const unlocked = async (passphrase: string): Promise<Unlocked | undefined> => {
    for (const { text, header } of await readable()) {
      const opened = decrypt(await keyOf(passphrase, header.recipe), header.wrapped)
      const key = opened === undefined ? undefined : fromBase64(opened)
      if (key?.length === 32) return { text, header, key }
    }
    return undefined
  }
  const encryptAll = async () => {
    await forgetCards(database)
    return rewriteAll(backends, vault.encode)
  }
  /** A header that cannot be read, where nothing is encrypted, closes nothing. */
  const closesNothing = async () => {
    let encrypted = false
    await rewriteAll(backends, (stored) => ((encrypted ||= isEncrypted(stored)), stored))
    return !encrypted
  }

  return {
    open: async (passphrase) => {
      const right = await unlocked(passphrase)
      if (!right) {
        if ((await readable()).length > 0) return 'wrong'
        if (!(await closesNothing())) return 'damaged'
        await dropHeader(headers)
        lock.become('none')
        return 'open'
      }
      install((encrypting = keyCodec(right.key)))
      latest = right.text
      lock.become('open')
      // One backend was wiped, or a change was cut off: what has opened counts. And whatever is still readable is encrypted.
      void inTurn(async () => {
        await idle?.()
        // Of what was cleared nothing comes back by itself.
        if ((await headerTexts(headers)).length > 0) await keep(right.text).catch(() => {})
        await encryptAll()
      })
      return 'open'
    },
    set: (passphrase, minutes) =>
      inTurn(async () => {
        if (lock.state() !== 'none') throw new SaveProblem('overtaken')
        const key = newKey()
        await keep(await wrap(passphrase, key, minutes))
        install((encrypting = keyCodec(key)))
        lock.become('open')
        // It is set. What cannot be encrypted now is encrypted when it is opened the next time.
        return encryptAll().catch(() => 1)
      }),
    change: (old, next) =>
      inTurn(async () => {
        const right = await unlocked(old)
        if (!right) return false
        await keep(await wrap(next, right.key, right.header.minutes))
        return true
      }),
    minutes: async () => (await readable())[0]?.header.minutes ?? usualMinutes,
    stay: (minutes) =>
      inTurn(async () => {
        const [first] = await readable()
        if (!first) throw new SaveProblem('unknown')
        await keep(JSON.stringify({ ...first.header, minutes }))
      }),
    turnOff: () =>
      inTurn(async () => {
        const encrypted = codec
        // What is written meanwhile must not be encrypted behind the back of what decrypts.
        install({ decode: encrypted.decode, encode: plain.encode, isPlain: false })
        try {
          if ((await rewriteAll(backends, encrypted.decode)) > 0) throw new SaveProblem('full')
          await dropHeader(headers)
        } catch (error) {
          install(encrypted)
          throw error
        }
        install(plain)
        latest = undefined
        lock.become('none')
      }),
    keepAgain: () =>
      inTurn(async () => {
        if (latest === undefined || !encrypting) return
        await keepHeader(headers, latest)
        install(encrypting)
        lock.become('open')
      }),
    lookAgain: async () => {
      const isSet = (await headerTexts(headers)).length > 0
      if (isSet && lock.state() === 'none') lock.become('closed')
      if (isSet || lock.state() === 'none') return
      // Taken away, or all was cleared: encrypted from now on, nothing could be read again.
      install(plain)
      lock.become('none')
    },
    settled: async () => void (await before.catch(() => {})),
  }
}

/** A new header: the key of the device, encrypted with the passphrase's. */
const wrap = async (passphrase: string, key: Uint8Array, minutes: number): Promise<string> => {
  const recipe = newRecipe()
  const header: PassphraseHeader = {
    version: 1,
    recipe,
    wrapped: encrypt(await keyOf(passphrase, recipe), toBase64(key)),
    minutes,
  }
  return JSON.stringify(header)
}
