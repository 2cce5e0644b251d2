import type { Applicant } from './applicants.ts'
import { objectId, recordKey, shortId } from './ids.ts'
import type { Seed, SeededPerson } from './seed.ts'
import { identity, selfie } from './seeded-levels.ts'
import { clientId } from './world.ts'

type Person = Pick<SeededPerson, 'externalUserId' | 'email' | 'firstName' | 'lastName'> & { phone?: string }

const applicant = (person: Person, ids: { id: string; inspectionId: string }): Applicant => {
  const { externalUserId, email, phone = '+447700900000', firstName, lastName } = person
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
    phone,
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
  {
    ...applicant(
      { externalUserId: 'user-deleted', email: 'dan@example.com', firstName: 'Dan', lastName: 'Example' },
      { id: '64c1f0a2b7d3e94a5c0b1e51', inspectionId: '64c1f0a2b7d3e94a5c0b1e52' },
    ),
    isDeleted: true,
  },
]

export const seededApplicants = (seed: Seed): Applicant[] => [
  ...builtInApplicants(),
  ...seed.applicants.map(({ approved, deleted, ...person }) => {
    const given = { ...applicant(person, newIds()), ...(deleted && { isDeleted: true }) }
    return approved ? given : undecided(given)
  }),
]
