import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { DetailList } from '../../ui/detail-list.tsx'
import './receipt-shown.css'
import { readReceipt } from './read-receipt.ts'
import { fileNameOf, type Receipt } from './receipt.ts'
import { saveFile } from './save-file.ts'

/** The person's own copy of what the host has, to read, print or keep. */
export const ReceiptShown = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const receipt = useQuery({
    queryKey: ['receipt', view.id],
    queryFn: ({ signal }) => readReceipt(view.id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (receipt.data) return <ReceiptRead view={view} receipt={receipt.data} />
  return (
    <>
      <ButtonRow>
        <Button
          action="receipt"
          look="choice"
          icon="receipt"
          busy={receipt.isFetching}
          onPress={() => void receipt.refetch()}
        >
          {t('answer.receipt')}
        </Button>
      </ButtonRow>
      <CallProblem error={receipt.error} />
    </>
  )
}

/** Takes the focus: the button that asked for it is gone. */
const ReceiptRead = ({ view: { host, person }, receipt }: { view: ActionView; receipt: Receipt }) => {
  const { t, locale } = useText('receipt')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' })
  const { decision, jti, digest, sumsubActionId, iss } = receipt
  const lines = [
    { label: t('decision'), value: t(`decisions.${decision}`) },
    { label: t('host'), value: host.name },
    ...(person === null ? [] : [{ label: t('person'), value: person }]),
    { label: t('at'), value: time.format(new Date(receipt.answeredAt)) },
    { label: t('number'), value: jti },
    { label: t('digest'), value: digest },
    ...(sumsubActionId === null ? [] : [{ label: t('sumsub'), value: sumsubActionId }]),
    { label: t('issuer'), value: iss },
  ]
  return (
    <div className="receipt" ref={place} tabIndex={-1}>
      <DetailList title={t('title')} lines={lines} />
      <p className="small soft">{t('text', { host: host.name })}</p>
      <ButtonRow pair>
        <Button action="print" look="choice" icon="print" onPress={() => window.print()}>
          {t('print')}
        </Button>
        <Button
          action="save"
          look="choice"
          icon="save"
          onPress={() => saveFile(fileNameOf(receipt, host.name), receipt.jws, 'application/jose')}
        >
          {t('save')}
        </Button>
      </ButtonRow>
    </div>
  )
}
