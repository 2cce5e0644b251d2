import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'Abrir o seu pedido',
  title: 'Pedem que você confirme algo',
  text: 'Você recebeu este link. Toque no botão para ver quem pede e do que se trata. Abrir não aprova nada: você ainda pode dizer não.',
  continue: 'Continuar',
  takeOver: 'Continuar aqui',
  resend: 'Enviar um novo link',
  retry: 'Tentar de novo',
  next: 'O que você pode fazer agora',
  language: 'Idioma',
  safety: 'Aqui nunca pedimos senha nem PIN.',
  noScript:
    'Esta página precisa de JavaScript, e ele está desligado no seu navegador. Ligue-o e carregue a página de novo, ou abra o link em outro aparelho.',
  busy: 'Um momento …',
  sent: {
    title: 'Olhe o seu e-mail',
    text: 'Um novo link está a caminho de {sentTo}. Deve chegar em um minuto. Só o link mais recente funciona.',
  },
  type: {
    title: 'Digite o código do e-mail',
    text: 'Ele abre o mesmo pedido que o link. Você vê quem pede e do que se trata, e ainda pode dizer não.',
    label: 'Código do e-mail',
    hint: 'Ele está no e-mail, perto do link: três grupos de letras e números, por exemplo K7QM-4T2X-9RBD. Não é preciso digitar os hifens.',
    other: 'Digitar outro código',
    wrong: {
      title: 'Este código não funciona',
      text: 'Compare o que você digitou, letra por letra, com o e-mail mais recente. O link desse e-mail também funciona.',
    },
  },
  sandbox: 'Modo de teste: nenhuma verificação real é feita.',
  reference: 'Código para o atendimento: {requestId}',
}
