import { useText } from '../../text/use-text.ts'
import './match-code.css'

/** Large on both screens: whoever sees both sees that they belong together. */
export const MatchCode = ({ code }: { code: string }) => {
  const { t } = useText('otherDevice')
  return (
    <p className="match-code">
      {t('match.here')}
      <strong className="match-code__digits" data-part="match-code" dir="ltr">
        {code}
      </strong>
    </p>
  )
}
