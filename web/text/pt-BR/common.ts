import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Protegido por Countersign',
  loading: 'Um momento …',
  lost: 'Conexão perdida, tentando de novo.',
  sandbox: 'Modo de teste: nenhuma verificação real é feita.',
  language: 'Idioma',
  footer: 'Aqui nunca pedimos senha nem PIN.',
  next: 'O que você pode fazer agora',
  reload: 'Tentar de novo',
  resume: 'Ir para o meu pedido',
  reference: 'Código para o atendimento: {requestId}',
  progress: 'Onde você está',
  steps: { confirm: 'Ler', check: 'Verificar', answer: 'Resposta' },
}
