import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { DetailList } from '../../ui/detail-list.tsx'
import { readReceipt } from './read-receipt.ts'
import { fileNameOf, type Receipt } from './receipt.ts'
import { saveFile } from './save-file.ts'

/** The person's own copy of what the host has: fetched when it is asked for, to read, print or keep. */
export const ReceiptShown = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const [wanted, setWanted] = useState(false)
  const receipt = useQuery({
    queryKey: ['receipt', view.id],
    queryFn: ({ signal }) => readReceipt(view.id, signal),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (receipt.data) return <ReceiptRead view={view} receipt={receipt.data} />
  const show = () => (wanted ? void receipt.refetch() : setWanted(true))
  return (
    <>
      <ButtonRow>
        <Button action="receipt" look="choice" icon="receipt" busy={receipt.isFetching} onPress={show}>
          {t('answer.receipt.show')}
        </Button>
      </ButtonRow>
      <CallProblem error={receipt.error} />
    </>
  )
}

const ReceiptRead = ({ view: { host, person }, receipt }: { view: ActionView; receipt: Receipt }) => {
  const { t, locale } = useText()
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' })
  const { decision, jti, digest, sumsubActionId, iss } = receipt
  const lines = [
    { label: t('answer.receipt.decision'), value: t(`answer.receipt.decisions.${decision}`) },
    { label: t('answer.receipt.host'), value: host.name },
    ...(person === null ? [] : [{ label: t('answer.receipt.person'), value: person }]),
    { label: t('answer.receipt.at'), value: time.format(new Date(receipt.answeredAt)) },
    { label: t('answer.receipt.number'), value: jti },
    { label: t('answer.receipt.digest'), value: digest },
    ...(sumsubActionId === null ? [] : [{ label: t('answer.receipt.sumsub'), value: sumsubActionId }]),
    { label: t('answer.receipt.issuer'), value: iss },
  ]
  return (
    <>
      <DetailList title={t('answer.receipt.title')} lines={lines} />
      <p className="small soft">{t('answer.receipt.text', { host: host.name })}</p>
      <ButtonRow pair>
        <Button action="print" look="choice" icon="print" onPress={() => window.print()}>
          {t('answer.receipt.print')}
        </Button>
        <Button
          action="save"
          look="choice"
          icon="save"
          onPress={() => saveFile(fileNameOf(receipt, host.name), receipt.jws, 'application/jose')}
        >
          {t('answer.receipt.save')}
        </Button>
      </ButtonRow>
    </>
  )
}
