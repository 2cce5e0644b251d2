import type { ActionView } from '#contract/action-view.ts'
import { operationTypeOf } from '#contract/operation-types.ts'
import type { Kind } from '#contract/words.ts'
import { useText } from '../../text/use-text.ts'
import { Drawing, type Lines } from '../../ui/drawing.tsx'
import { Icon } from '../../ui/icon.tsx'
import { kindDrawings } from '../../ui/kind-drawings.ts'
import './what-follows.css'

const drawings: Record<Kind, Lines> = {
  face: kindDrawings.face,
  'payment-method': kindDrawings.card,
  email: kindDrawings.mail,
  questionnaire: kindDrawings.questions,
  'source-of-funds': kindDrawings.funds,
}

/** What a yes sets going: first the check, then the operation. */
export const WhatFollows = ({ view: { kind, operation, host } }: { view: ActionView }) => {
  const { t } = useText()
  return (
    <section className="what-follows">
      <h2>{t('confirm.ifYes')}</h2>
      <ol className="what-follows__steps">
        <li>
          <Drawing lines={drawings[kind]} />
          <span>{t(`confirm.how.${kind}`)}</span>
        </li>
        <li>
          <span className="what-follows__done">
            <Icon name="yes" />
          </span>
          <span>{t(`operationTypes.${operationTypeOf(operation.type)}.effect`, { host: host.name })}</span>
        </li>
      </ol>
    </section>
  )
}
