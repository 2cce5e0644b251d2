import type { Receipt } from '../../features/answer/receipt.ts'

export const sampleReceipt: Receipt = {
  iss: 'https://verify.example/sandbox',
  jti: 'act_2x8sJ0c4wq',
  digest: 'qL9Zx0c3QvH3lW0rEoT1f2mC9dS8k7uYbN5aP4iXgVw',
  decision: 'approved',
  answeredAt: '2026-11-22T10:59:12.000Z',
  sumsubActionId: '6567a2c8d3b1f04e5a9c7d21',
  jws: 'eyJhbGciOiJFZERTQSJ9.e30.c2FtcGxl',
}
