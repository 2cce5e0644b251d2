import type { Reason } from '#contract/words.ts'
import { useText } from '../../text/use-text.ts'
import { adviceDrawings } from '../../ui/advice-drawings.ts'
import { Drawing, type Lines } from '../../ui/drawing.tsx'
import './reasons.css'

const drawings: Record<Reason, Lines> = {
  'picture-unclear': adviceDrawings.light,
  'face-not-matched': adviceDrawings.openFace,
  'card-incomplete': adviceDrawings.wholeCard,
  'card-not-original': adviceDrawings.trueCard,
  'card-damaged': adviceDrawings.unbrokenCard,
  'card-expired': adviceDrawings.validCard,
  'card-differs': adviceDrawings.sameCard,
  'details-differ': adviceDrawings.write,
  'try-later': adviceDrawings.later,
  unspecified: adviceDrawings.talk,
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
            <Drawing lines={drawings[reason]} />
            <span>{t(`reason.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
