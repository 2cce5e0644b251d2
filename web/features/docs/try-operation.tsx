import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { CallProblem } from '../../action/call-problem.tsx'
import { useText } from '../../text/use-text.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Field, FileField, TextArea } from '../../ui/field.tsx'
import type { Operation } from './operation.ts'
import { ReplyShown } from './reply-shown.tsx'
import { sendOperation } from './send-operation.ts'
import type { LearnedIds } from './use-learned-ids.ts'

type TryOperationProps = { operation: Operation; hostKey: string; ids: LearnedIds }

/** Sends the operation to this very server, as a host would, and shows what came. */
export const TryOperation = ({ operation, hostKey, ids }: TryOperationProps) => {
  const { t } = useText('docs')
  const [body, setBody] = useState(operation.body?.example ?? '')
  const [file, setFile] = useState<File | null>(null)
  const inputs = Object.fromEntries(operation.inputs.map(({ name }) => [name, ids.valueOf(operation, name)]))
  const send = useMutation({
    mutationFn: () => sendOperation(operation, { hostKey, inputs, body, file }),
    onSuccess: ({ status, json }) => status < 300 && ids.learn(operation, json),
  })
  return (
    <form
      className="try"
      onSubmit={(event) => {
        event.preventDefault()
        if (!send.isPending) send.mutate()
      }}
    >
      {operation.inputs.map(({ name, in: place, required }) => (
        <Field
          key={name}
          label={t(`input.${place}`, { name })}
          name={name}
          required={required}
          value={ids.valueOf(operation, name)}
          onChange={(value) => ids.set(operation, name, value)}
        />
      ))}
      {operation.body && <TextArea label={t(`body.${operation.body.type}`)} value={body} onChange={setBody} />}
      {operation.body?.type === 'form' && <FileField label={t('file')} onChange={setFile} />}
      {operation.needsIdempotencyKey && <p className="small soft">{t('idempotencyKey')}</p>}
      <SubmitButton action="try" busy={send.isPending}>
        {t('try')}
      </SubmitButton>
      <p className="try__status" role="status">
        {send.isPending && t('sending')}
        {send.data && !send.isPending && t('answered', { status: send.data.status, ms: send.data.ms })}
      </p>
      {send.data && <ReplyShown reply={send.data} />}
      <CallProblem error={send.error} />
    </form>
  )
}
