import type { Reason } from '#contract/words.ts'
import { useText } from '../../text/use-text.ts'
import { Drawing, type DrawingName } from '../../ui/drawing.tsx'
import './reasons.css'

const drawings: Record<Reason, DrawingName> = {
  'picture-unclear': 'light',
  'face-not-matched': 'openFace',
  'card-incomplete': 'wholeCard',
  'card-not-original': 'trueCard',
  'card-damaged': 'unbrokenCard',
  'card-expired': 'validCard',
  'card-differs': 'sameCard',
  'details-differ': 'write',
  'try-later': 'later',
  unspecified: 'talk',
}

/** Each with a picture of what to do: some people read these in the hurry of a second try. */
export const Reasons = ({ reasons, canRetry }: { reasons: readonly Reason[]; canRetry: boolean }) => {
  const { t } = useText('reasons')
  const helps = canRetry && reasons.some((reason) => reason !== 'unspecified')
  return (
    <section className="reasons">
      <h2>{helps ? t('title.retry') : t('title.final')}</h2>
      <ul className="reasons__list">
        {reasons.map((reason) => (
          <li key={reason}>
            <Drawing name={drawings[reason]} />
            <span>{t(`reason.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
