export { sign } from './sign.js'
export type { AuthToken } from './tokens.js'
export {
  createVerifier,
  type Reason,
  type SignedRequest,
  type Verification,
  type Verifier,
  type VerifierOptions,
} from './verifier.js'
