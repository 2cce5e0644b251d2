import type { Action } from './actions.ts'
import type { ConfirmationKind } from './confirmations.ts'
import type { SdkToken } from './tokens.ts'

/** What is confirmed: the action's own address, else the one that the token names, else the applicant's. */
export const identifierOf = (action: Action, token: SdkToken, kind: ConfirmationKind) =>
  action[kind] ?? token[kind] ?? action.applicant[kind]
