import type { ActionView } from '#contract/action-view.ts'
import type { Kind } from '#contract/words.ts'
import { operationTypeOf } from '../../action/operation-type.ts'
import { useText } from '../../text/use-text.ts'
import { Drawing, type DrawingName } from '../../ui/drawing.tsx'
import { Icon } from '../../ui/icon.tsx'
import './what-follows.css'

export const kindDrawings: Record<Kind, DrawingName> = {
  face: 'face',
  'payment-method': 'card',
  email: 'mail',
  questionnaire: 'questions',
  'source-of-funds': 'funds',
}

/** What a yes sets going: first the check, then the operation. */
export const WhatFollows = ({ view: { kind, operation, host } }: { view: ActionView }) => {
  const { t } = useText()
  return (
    <section className="what-follows">
      <h2>{t('confirm.ifYes')}</h2>
      <ol className="what-follows__steps">
        <li>
          <Drawing name={kindDrawings[kind]} />
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
