import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text, in hex. Not WebCrypto's, which plain http on a local network has not: a file must be told damaged there too. */
export const checksumOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
