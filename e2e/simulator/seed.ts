import * as v from 'valibot'
import type { Applicant } from './applicants.ts'
import { objectId, recordKey, shortId } from './ids.ts'
import type { DocSet, Level } from './levels.ts'
import { text } from './schemas.ts'
import { clientId } from './world.ts'

const docSet = v.object({
  idDocSetType: text,
  types: v.optional(v.array(text), []),
  videoRequired: v.optional(v.picklist(['disabled', 'enabled', 'photoRequired', 'passiveLiveness'])),
})

/** What `--seed` reads: levels and applicants that come on top of the built-in ones, or replace those of the same name. */
export const seedFile = v.strictObject({
  levels: v.optional(
    v.array(
      v.strictObject({
        name: text,
        type: v.optional(v.picklist(['standalone', 'actions', 'module']), 'actions'),
        docSets: v.array(docSet),
      }),
    ),
    [],
  ),
  applicants: v.optional(
    v.array(
      v.strictObject({
        externalUserId: text,
        email: v.optional(text),
        firstName: v.optional(text, 'Ann'),
        lastName: v.optional(text, 'Example'),
        approved: v.optional(v.boolean(), true),
      }),
    ),
    [],
  ),
})
export type Seed = v.InferOutput<typeof seedFile>
export type GivenSeed = v.InferInput<typeof seedFile>

const identity: DocSet = { idDocSetType: 'IDENTITY', types: ['PASSPORT', 'ID_CARD'] }
const selfie: DocSet = { idDocSetType: 'SELFIE', types: ['SELFIE'], videoRequired: 'passiveLiveness' }
const card: DocSet = { idDocSetType: 'PAYMENT_METHODS', types: ['PAYMENT_METHOD'] }

const level = (name: string, type: Level['type'], docSets: DocSet[]): Level => ({ id: objectId(), name, type, docSets })

const builtInLevels = () => [
  level('face-auth', 'actions', [selfie]),
  level('card-capture', 'actions', [card]),
  level('card-capture-selfie', 'actions', [card, selfie]),
  level('email-check', 'actions', [{ idDocSetType: 'EMAIL_VERIFICATION', types: [] }]),
  level('questionnaire', 'actions', [{ idDocSetType: 'QUESTIONNAIRE', types: [] }]),
  level('basic-kyc', 'standalone', [identity, selfie]),
  // The name that all of Sumsub's own example clients use.
  level('basic-kyc-level', 'standalone', [identity, selfie]),
]

type Person = { externalUserId: string; email?: string | undefined; firstName: string; lastName: string }

const applicant = (person: Person, ids: { id: string; inspectionId: string }): Applicant => {
  const { externalUserId, email, firstName, lastName } = person
  const names = { firstName: firstName.toUpperCase(), lastName: lastName.toUpperCase() }
  return {
    ...ids,
    createdAt: '2025-12-30 09:00:00',
    key: recordKey(),
    clientId,
    externalUserId,
    type: 'individual',
    lang: 'en',
    ...(email !== undefined && { email }),
    phone: '+447700900000',
    applicantPlatform: 'Web',
    ipCountry: 'GBR',
    fixedInfo: { firstName, lastName },
    info: {
      ...names,
      firstNameEn: names.firstName,
      lastNameEn: names.lastName,
      dob: '1990-05-04',
      country: 'GBR',
      idDocs: [
        {
          idDocType: 'PASSPORT',
          country: 'GBR',
          ...names,
          number: '000000000',
          validUntil: '2031-01-01',
          dob: '1990-05-04',
        },
      ],
    },
    agreement: { createdAt: '2025-12-30 09:00:30', source: 'WebSDK', targets: ['basic-kyc'] },
    requiredIdDocs: { docSets: structuredClone([identity, selfie]) },
    review: {
      reviewId: shortId(),
      attemptId: shortId(),
      attemptCnt: 1,
      elapsedSincePendingMs: 115_000,
      elapsedSinceQueuedMs: 95_000,
      reprocessing: false,
      levelName: 'basic-kyc',
      createDate: '2025-12-30 09:03:00+0000',
      reviewDate: '2025-12-30 09:05:00+0000',
      reviewResult: { reviewAnswer: 'GREEN' },
      reviewStatus: 'completed',
      priority: 0,
    },
    metadata: [{ key: 'tier', value: 'gold' }],
    tags: [],
  }
}

/** Somebody whose own verification is not over: an action may be asked of them, and should not be. */
const undecided = (person: Applicant): Applicant => {
  const {
    reviewResult: _,
    reviewDate: __,
    elapsedSincePendingMs: ___,
    elapsedSinceQueuedMs: ____,
    ...review
  } = person.review
  return { ...person, review: { ...review, reviewStatus: 'pending' } }
}

const newIds = () => ({ id: objectId(), inspectionId: objectId() })

const builtInApplicants = () => [
  applicant(
    { externalUserId: 'user-42', email: 'ann@example.com', firstName: 'Ann', lastName: 'Example' },
    { id: '64c1f0a2b7d3e94a5c0b1e21', inspectionId: '64c1f0a2b7d3e94a5c0b1e22' },
  ),
  applicant(
    { externalUserId: 'user-43', email: 'ben@example.com', firstName: 'Ben', lastName: 'Example' },
    { id: '64c1f0a2b7d3e94a5c0b1e31', inspectionId: '64c1f0a2b7d3e94a5c0b1e32' },
  ),
  undecided(
    applicant(
      { externalUserId: 'user-pending', email: 'pat@example.com', firstName: 'Pat', lastName: 'Example' },
      { id: '64c1f0a2b7d3e94a5c0b1e41', inspectionId: '64c1f0a2b7d3e94a5c0b1e42' },
    ),
  ),
]

export const seededLevels = (seed: Seed): Level[] => [
  ...builtInLevels(),
  ...seed.levels.map(({ name, type, docSets }) =>
    level(
      name,
      type,
      docSets.map(({ videoRequired, ...set }) => ({ ...set, ...(videoRequired && { videoRequired }) })),
    ),
  ),
]

export const seededApplicants = (seed: Seed): Applicant[] => [
  ...builtInApplicants(),
  ...seed.applicants.map(({ approved, ...person }) => {
    const given = applicant(person, newIds())
    return approved ? given : undecided(given)
  }),
]
