import { expect, test } from 'vitest'
import { createPrometheus } from './prometheus.ts'

const lines = (body: string, name: string) => body.split('\n').filter((line) => line.startsWith(name))

test('counts, times and levels come out in the text form', async () => {
  const metrics = createPrometheus()
  metrics.count([
    { name: 'countersign_decisions_total', labels: { kind: 'face', decision: 'approved' }, value: 1 },
    { name: 'countersign_decisions_total', labels: { kind: 'face', decision: 'approved' }, value: 1 },
    { name: 'countersign_request_seconds', labels: { method: 'GET', route: '/open' }, value: 0.02 },
  ])
  const { contentType, body } = await metrics.text([{ name: 'countersign_reads_held', value: 3 }])
  expect(contentType).toContain('text/plain')
  expect(body).toContain('countersign_decisions_total{kind="face",decision="approved"} 2')
  expect(body).toContain('countersign_request_seconds_bucket{le="0.025",method="GET",route="/open"} 1')
  expect(lines(body, 'countersign_reads_held')).toEqual(['countersign_reads_held 3'])
  expect(body).toContain('process_resident_memory_bytes')
})

test('what can be counted is there from the start, so that the first one is seen to be one more', async () => {
  const { body } = await createPrometheus().text([])
  for (const series of [
    'countersign_webhooks_total{outcome="bad-digest"} 0',
    'countersign_sumsub_refusals_total{status="401"} 0',
    'countersign_sumsub_mismatches_total{mismatch="environment"} 0',
    'countersign_funnel_total{step="launched",kind="face"} 0',
    'countersign_mails_total 0',
  ])
    expect(body).toContain(series)
})

test('a level that is not known any more is not told any more', async () => {
  const metrics = createPrometheus()
  await metrics.text([
    { name: 'countersign_events_undelivered', value: 7 },
    { name: 'countersign_jobs_due', labels: { job: 'send-mail' }, value: 7 },
  ])
  const { body } = await metrics.text([])
  expect([...lines(body, 'countersign_events_undelivered'), ...lines(body, 'countersign_jobs_due')]).toEqual([])
})
