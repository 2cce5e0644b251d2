import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { useText } from '../../text/use-text.ts'
import { DetailList } from '../../ui/detail-list.tsx'
import { Picture } from '../../ui/picture.tsx'
import { readCardPicture } from './read-card-picture.ts'

type Card = NonNullable<ActionView['card']>

/** What may be shown of a card: its kind, its last digits, and its picture with the middle digits hidden. */
export const CardShown = ({ card, action, version }: { card: Card; action: string; version: number }) => {
  const { t } = useText('card')
  const lines = [
    { label: t('brand'), value: card.brand },
    { label: t('lastDigits'), value: card.lastDigits },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  return (
    <>
      {lines.length > 0 && <DetailList title={t('title')} lines={lines} />}
      {card.hasPicture && <CardPicture action={action} version={version} />}
    </>
  )
}

/** Kept for as long as it is looked at: nobody else at this device shall find it. */
const CardPicture = ({ action, version }: { action: string; version: number }) => {
  const { t } = useText('card')
  const [failed, setFailed] = useState(false)
  const picture = useQuery({
    queryKey: ['card-picture', action, version],
    queryFn: ({ signal }) => readCardPicture(action, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    // It comes from Sumsub through our backend, which may be busy just when many answers come.
    retry: 2,
    retryDelay: (failures) => 1_000 * 2 ** failures,
  })
  if (failed || picture.isError) return <p className="soft">{t('noPicture')}</p>
  return (
    picture.data && (
      <Picture source={picture.data} label={t('picture')} caption={t('masked')} onFailed={() => setFailed(true)} />
    )
  )
}
