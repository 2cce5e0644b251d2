import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ActionView } from '#contract/action-view.ts'
import { operationTypeOf } from '#contract/operation-types.ts'
import { approve } from '../../action/approve.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { OperationSheet } from '../../action/operation-sheet.tsx'
import { refuse } from '../../action/refuse.ts'
import { useShowView } from '../../action/use-action-view.ts'
import { useText } from '../../text/use-text.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PersonChip } from '../../ui/person-chip.tsx'
import { ConsentBox } from './consent-box.tsx'
import { Deadline } from './deadline.tsx'
import { OtherWay } from './other-way.tsx'
import { WhatFollows } from './what-follows.tsx'

/** What is about to happen, in full, before any camera: who asks, what, until when; yes and no weigh the same. */
export const ConfirmPage = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const host = view.host.name
  return (
    <Card>
      <CardHead title={t('confirm.title', { host })}>
        <p>{t('confirm.text')}</p>
        {view.person && <PersonChip text={t('confirm.person', { person: view.person })} />}
      </CardHead>
      <OperationSheet operation={view.operation}>
        <Deadline at={new Date(view.expiresAt)} />
      </OperationSheet>
      <Notice tone="warn" icon="shield">
        <p>{t(`operationTypes.${operationTypeOf(view.operation.type)}.warning`, { host })}</p>
      </Notice>
      <WhatFollows view={view} />
      {view.kind === 'face' && (
        <Notice icon="light">
          <p>{t('confirm.flashes')}</p>
        </Notice>
      )}
      <Choice view={view} />
    </Card>
  )
}

const Choice = ({ view }: { view: ActionView }) => {
  const { t } = useText()
  const showView = useShowView()
  const yes = useMutation({ mutationFn: () => approve(view.id, view.consent?.version), onSuccess: showView })
  const no = useMutation({ mutationFn: () => refuse(view.id), onSuccess: showView })
  const consent = useConsent(view)
  const busy = yes.isPending || no.isPending
  return (
    <>
      {view.consent && <ConsentBox kind={view.kind} policyUrl={view.consent.policyUrl} {...consent.box} />}
      <ButtonRow pair>
        <Button action="approve" look="choice" icon="yes" busy={busy} onPress={() => consent.given() && yes.mutate()}>
          {t('confirm.approve')}
        </Button>
        <Button action="refuse" look="choice" icon="no" busy={busy} onPress={() => no.mutate()}>
          {t('confirm.refuse')}
        </Button>
      </ButtonRow>
      <CallProblem error={yes.error ?? no.error} />
      <OtherWay view={view} />
    </>
  )
}

/** Saying yes without the tick leads to the box instead: a greyed-out button would not say what is missing. */
const useConsent = ({ consent }: ActionView) => {
  const input = useRef<HTMLInputElement>(null)
  const [checked, setChecked] = useState(false)
  const [asked, setAsked] = useState(false)
  const given = (): boolean => {
    if (!consent || checked) return true
    setAsked(true)
    input.current?.focus()
    return false
  }
  return { given, box: { input, checked, missing: asked && !checked, onChange: setChecked } }
}
