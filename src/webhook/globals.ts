/**
 * What a global class makes. The types of the web platform come from the user's program (DOM, Node.js, Workers, Deno):
 * nothing here brings them in, and where there are none this is unknown.
 */
type Global<Name extends string> =
  typeof globalThis extends Readonly<Record<Name, { readonly prototype: infer Instance }>>
    ? Instance
    : unknown

/** The `AbortSignal` of the user's program. */
export type Signal = Global<'AbortSignal'>

/** The `Response` of the user's program. */
export type WebResponse = Global<'Response'>

/** The `Request` of the user's program. */
export type PlatformRequest = Global<'Request'>
