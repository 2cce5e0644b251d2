import type * as v from 'valibot'
import * as action from './create-action.ts'
import * as link from './create-link.ts'
import * as erase from './erase-person.ts'
import { fundsRisk } from './funds-risk.ts'
import * as images from './images.ts'
import * as list from './list-actions.ts'
import * as events from './list-events.ts'
import * as websdkLink from './mint-websdk-link.ts'
import * as hostAction from './read-host-action.ts'
import * as readiness from './read-readiness.ts'
import * as receipt from './read-receipt.ts'
import * as timeline from './read-timeline.ts'
import type { RefusalCode } from './refusal-codes.ts'
import * as replay from './replay-event.ts'
import * as funds from './source-of-funds.ts'

/**
 * The host API as a table: what `/openapi.json` and the page at `/docs` are made of, from the very schemas that
 * parse the bodies. Every example in it is executed by a test.
 */
export type HostOperation = {
  method: 'GET' | 'POST'
  path: string
  summary: string
  query?: v.GenericSchema
  request?: v.GenericSchema
  /** The schema of the part `metadata`, for a multipart upload. */
  upload?: v.GenericSchema
  status: number
  /** Absent for a picture. */
  answer?: v.GenericSchema
  refusals: readonly RefusalCode[]
  example?: unknown
}

const always = ['key-not-valid', 'host-not-known', 'method-not-allowed'] as const
const ofOne = [...always, 'not-found'] as const
const withBody = ['body-not-valid', 'body-too-large', 'content-type-not-json'] as const
const withSumsub = ['sumsub-unavailable', 'sumsub-misconfigured'] as const
const capture = [...ofOne, ...withSumsub, 'kind-not-supported', 'action-ended', 'sumsub-conflict'] as const

const deposit = { currency: 'BTC', direction: 'deposit', address: 'bc1qexampleaddress', txn: '4e3f0c', tokenId: '0' }

export const hostApi: readonly HostOperation[] = [
  {
    method: 'GET',
    path: readiness.path,
    summary: 'Can this person pass a check at all?',
    status: 200,
    answer: readiness.answer,
    refusals: [...always, ...withSumsub],
  },
  {
    method: 'POST',
    path: action.path,
    summary: 'Ask for a check',
    request: action.request,
    status: 201,
    answer: action.answer,
    refusals: [
      ...always,
      ...withBody,
      ...withSumsub,
      'idempotency-key-required',
      'idempotency-key-reused',
      'person-unknown',
      'person-not-approved',
      'email-required',
      'kind-not-supported',
      'card-number-refused',
      'return-url-not-registered',
      'person-limit',
      'too-many-requests',
    ],
    example: {
      kind: 'face',
      user: { id: 'user-42', email: 'ann@example.com', locale: 'en' },
      operation: {
        type: 'transfer',
        title: 'Send 250.00 EUR',
        lines: [{ label: 'To', value: 'Bob Example' }],
        data: { amount: '250.00', currency: 'EUR' },
      },
      expiresInSeconds: 1800,
    },
  },
  {
    method: 'GET',
    path: hostAction.path,
    summary: 'Read an action, held while it is open',
    query: hostAction.query,
    status: 200,
    answer: hostAction.answer,
    refusals: [...ofOne, 'body-not-valid'],
  },
  {
    method: 'GET',
    path: list.path,
    summary: 'List actions, newest first',
    query: list.query,
    status: 200,
    answer: list.answer,
    refusals: [...always, 'body-not-valid'],
  },
  {
    method: 'GET',
    path: receipt.path,
    summary: 'The signed receipt of an ended action',
    status: 200,
    answer: receipt.answer,
    refusals: [...ofOne, 'action-not-decided'],
  },
  {
    method: 'GET',
    path: events.path,
    summary: 'List what your callback address was told, or is still to be told',
    query: events.query,
    status: 200,
    answer: events.answer,
    refusals: [...always, 'body-not-valid'],
  },
  {
    method: 'POST',
    path: replay.path,
    summary: 'Tell an event once more: same id, same content',
    status: 202,
    answer: replay.answer,
    refusals: ofOne,
  },
  {
    method: 'GET',
    path: timeline.path,
    summary: 'What happened to an action, in order',
    status: 200,
    answer: timeline.answer,
    refusals: ofOne,
  },
  {
    method: 'POST',
    path: '/v1/actions/:id/cancel',
    summary: 'Withdraw an action',
    status: 200,
    answer: action.hostAction,
    refusals: [...ofOne, 'action-ended'],
  },
  {
    method: 'POST',
    path: link.path,
    summary: 'A fresh link; the older ones die',
    request: link.request,
    status: 201,
    answer: link.answer,
    refusals: [...ofOne, ...withBody, 'action-ended', 'email-required', 'person-limit'],
    example: { deliver: 'link' },
  },
  {
    method: 'POST',
    path: '/v1/actions/:id/websdk-link',
    summary: "Sumsub's hosted page for an attempt that the person said yes to",
    status: 201,
    answer: websdkLink.answer,
    refusals: [...ofOne, ...withSumsub, 'action-not-decided', 'action-ended', 'hosted-page-refused'],
  },
  {
    method: 'POST',
    path: '/v1/actions/:id/payment-method',
    summary: 'Say what is expected on the card',
    request: action.paymentMethod,
    status: 200,
    answer: action.paymentMethod,
    refusals: [...capture, ...withBody, 'card-number-refused'],
    example: { type: 'bankCard', subType: 'VISA', data: { requiredIdDoc: { number: '400000******0002' } } },
  },
  {
    method: 'POST',
    path: images.path,
    summary: 'Upload a picture of the card',
    upload: images.metadata,
    status: 201,
    answer: images.answer,
    refusals: [...capture, 'body-not-valid', 'body-too-large', 'image-not-usable'],
    example: { idDocType: 'PAYMENT_METHOD', country: 'GBR' },
  },
  {
    method: 'POST',
    path: '/v1/actions/:id/submit',
    summary: 'Ask Sumsub to check what was uploaded',
    status: 202,
    answer: action.hostAction,
    refusals: capture,
  },
  {
    method: 'GET',
    path: '/v1/actions/:id/images/:imageId',
    summary: 'A picture as uploaded, or small with preview=true',
    query: images.query,
    status: 200,
    refusals: [...ofOne, ...withSumsub, 'body-not-valid'],
  },
  {
    method: 'GET',
    path: '/v1/actions/:id/images/:imageId/masked',
    summary: 'A picture of a card with its middle digits hidden',
    status: 200,
    refusals: [...ofOne, ...withSumsub],
  },
  {
    method: 'POST',
    path: erase.path,
    summary: 'Erase a person: open actions are cancelled, and of all only the proof of the decision stays',
    status: 200,
    answer: erase.answer,
    refusals: always,
  },
  {
    method: 'POST',
    path: funds.path,
    summary: 'Score a crypto transaction that belongs to no person',
    request: funds.sourceOfFunds,
    status: 200,
    answer: fundsRisk,
    refusals: [...always, ...withBody, ...withSumsub],
    example: deposit,
  },
  {
    method: 'GET',
    path: '/v1/currencies',
    summary: 'What source of funds can be asked for',
    status: 200,
    answer: funds.currencies,
    refusals: [...always, ...withSumsub],
  },
]
