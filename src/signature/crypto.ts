/** A key of Web Crypto; its global type is not everywhere. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** What Web Crypto takes. */
export type Bytes = ArrayBuffer | Uint8Array<ArrayBuffer>

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The key of a token for HMAC-SHA1, which Twilio's signature is pinned to. */
export const importKey = (token: string): Promise<Key> =>
  crypto.subtle.importKey('raw', encode(token), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign', 'verify'])

/** Compares in constant time. */
export const verifyHmac = (key: Key, signature: Bytes, text: Bytes): Promise<boolean> =>
  crypto.subtle.verify('HMAC', key, signature, text)

export const signHmac = async (key: Key, text: string): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text)))))

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** SHA-256 as 64 lower-case hexadecimal digits. Rejects for what is no bytes. */
export async function sha256(bytes: unknown): Promise<string> {
  let digits = ''
  // 256 is a digit before the two that are wanted, so that neither is lost.
  for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes)))
    digits += (byte + 256).toString(16).slice(1)
  return digits
}
