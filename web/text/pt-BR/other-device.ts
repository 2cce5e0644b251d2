import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'Abrir no navegador',
  title: 'Continuar em outro aparelho',
  scan: 'Aponte a câmera do celular para esta imagem e abra o link que aparece.',
  send: 'Envie este link para você mesmo, ou copie-o, e abra no outro aparelho.',
  openThere: 'O seu pedido continua no Safari, no Chrome ou no Firefox.',
  stay: 'Deixe esta página aberta: ela continua sozinha.',
  camera: 'O outro aparelho precisa de uma câmera.',
  code: 'Código QR com o link para o outro aparelho',
  until: 'O link funciona uma vez, até {at, date, clock}.',
  over: 'O prazo deste link terminou.',
  fresh: 'Criar um novo link',
  copy: 'Copiar o link',
  copied: 'Copiado',
  byHand: 'O navegador não nos deixa copiar. Marque o link aqui e copie você mesmo:',
  share: 'Enviar o link',
  shareTitle: 'Continuar com o seu pedido',

  match: {
    here: 'As duas telas mostram o mesmo número:',
    question: 'A sua outra tela mostra este número?',
    differs: 'Se mostrar outro, ou se não foi você que começou isto, feche esta página.',
  },

  hosted: {
    offer: 'Usar uma página da Sumsub',
    text: 'A Sumsub faz a verificação e tem uma página própria para isso. Abra em qualquer aparelho. Quando terminar, esta página continua sozinha.',
    busy: 'Buscando o endereço …',
    open: 'Abrir a página da Sumsub',
    until: 'Funciona até {at, date, clock}.',
  },

  watching: {
    title: 'Continue no seu outro aparelho',
    text: 'O seu pedido está aberto lá agora. Aqui você não precisa fazer nada: esta página continua sozinha assim que houver uma resposta.',
    arrived: 'O que você enviou do outro aparelho chegou. A resposta aparece aqui sozinha.',
    help: 'Você pode continuar aqui a qualquer momento: lá, então, ele para. Se não foi você que o abriu em outro aparelho, diga não.',
    takeBack: 'Continuar aqui',
    refuse: 'Não, não fui eu',
  },
}
