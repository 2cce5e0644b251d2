import { objectId } from './ids.ts'
import type { DocSet, Level } from './levels.ts'
import type { Seed } from './seed.ts'
import { operationQuestions } from './seeded-questionnaire.ts'

export const identity: DocSet = { idDocSetType: 'IDENTITY', types: ['PASSPORT', 'ID_CARD'] }
export const selfie: DocSet = { idDocSetType: 'SELFIE', types: ['SELFIE'], videoRequired: 'passiveLiveness' }
const secondSelfie: DocSet = { ...selfie, idDocSetType: 'SELFIE2' }
const card: DocSet = { idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_METHOD'] }
const source: DocSet = { idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_SOURCE'] }
const email: DocSet = { idDocSetType: 'EMAIL_VERIFICATION', types: [] }
const phone: DocSet = { idDocSetType: 'PHONE_VERIFICATION', types: [] }
const questions: DocSet = {
  idDocSetType: 'QUESTIONNAIRE',
  types: [],
  questionnaireDefId: operationQuestions.id,
}

const level = (name: string, type: Level['type'], docSets: DocSet[]): Level => ({ id: objectId(), name, type, docSets })

const builtInLevels = () => [
  level('face-auth', 'actions', [selfie]),
  level('card-capture', 'actions', [card]),
  level('card-capture-selfie', 'actions', [card, selfie]),
  level('face-and-card', 'actions', [selfie, card]),
  level('payment-source', 'actions', [source]),
  level('email-check', 'actions', [email]),
  level('phone-check', 'actions', [phone]),
  level('questionnaire', 'actions', [questions]),
  level('everything', 'actions', [selfie, card, questions, email, phone, secondSelfie]),
  level('basic-kyc', 'standalone', [identity, selfie]),
  // The name that all of Sumsub's own example clients use.
  level('basic-kyc-level', 'standalone', [identity, selfie]),
]

export const seededLevels = (seed: Seed): Level[] => [
  ...builtInLevels(),
  ...seed.levels.map(({ name, type, docSets }) => level(name, type, docSets)),
]
