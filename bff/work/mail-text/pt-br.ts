import type { MailText } from './mail-text.ts'

export const ptBR: MailText = {
  test: 'Teste',
  subject: '{host}: confirme, por favor',
  asks: {
    're-authentication': '{host} pede que você confirme que é você.',
    transfer: '{host} pede que você confirme uma transferência.',
    withdrawal: '{host} pede que você confirme um saque.',
    'payout-change': '{host} pede que você confirme uma mudança da conta em que você recebe seu dinheiro.',
    'new-device': '{host} pede que você confirme um novo aparelho.',
    password: '{host} pede que você confirme uma troca da sua senha.',
    limit: '{host} pede que você confirme um novo limite.',
    'data-export': '{host} pede que você confirme a entrega dos seus dados.',
    general: '{host} pede a sua confirmação.',
  },
  how: {
    face: 'Se você disser sim, vai olhar por um momento para a câmera.',
    'payment-method': 'Se você disser sim, vai mostrar o seu cartão de pagamento à câmera.',
    email: 'Se você disser sim, vai confirmar o seu endereço de e-mail com um código.',
    questionnaire: 'Se você disser sim, vai responder a algumas perguntas.',
    'source-of-funds': 'Verificamos de onde vêm os recursos. Você não precisa fazer nada.',
  },
  decide: 'Abra a página, leia do que se trata e depois decida.',
  button: 'Ler do que se trata',
  until: 'O link funciona até {time}.',
  elsewhere: 'Você também pode continuar em outro aparelho: abra nele {address} e digite este código: {code}',
  stranger: 'Não foi você que pediu isto? Abra o link e diga lá que não foi você. Nada acontece sem o seu sim.',
  never: 'Nem neste e-mail nem na página alguém pedirá uma senha ou um PIN.',
}
