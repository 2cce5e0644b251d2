import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Este link não funciona',
    text: 'Talvez tenha sido cortado no caminho. Abra-o mais uma vez a partir do e-mail, ou copie o endereço inteiro.',
  },
  linkUsed: {
    title: 'Este link já foi aberto',
    text: 'Talvez você o tenha aberto em outro aparelho, ou um programa que protege o seu e-mail. Se você continuar aqui, o pedido é fechado lá.',
  },
  linkExpired: {
    title: 'Este link é antigo demais',
    text: 'Para a sua segurança, um link funciona só por pouco tempo. Você pode receber um novo.',
  },
  linkReplaced: {
    title: 'Há um link mais recente',
    text: 'Na sua caixa de entrada há um e-mail mais novo, e só o link dele funciona. Se não o encontrar, peça outro.',
  },
  linkCancelled: {
    title: 'O pedido foi retirado',
    text: 'Quem fez o pedido o retirou. Você não precisa fazer mais nada.',
  },
  linkFinished: {
    title: 'Isto já está resolvido',
    text: 'O pedido deste link já tem a sua resposta. Você não precisa fazer mais nada.',
  },
  actionEnded: {
    title: 'Este pedido terminou',
    text: 'Ele não pode mais ser mudado. Você não precisa fazer mais nada.',
  },
  sessionMissing: {
    title: 'Abra o seu link de novo',
    text: 'Esta página não sabe qual pedido é o seu. Isso acontece depois de algum tempo, ou quando o endereço é aberto sem o link.',
  },
  sessionMoved: {
    title: 'Você continuou em outro lugar',
    text: 'Este pedido foi aberto em outro aparelho ou em outra janela, por isso esta página o deixou. Nada se perdeu.',
  },
  queue: {
    title: 'Você está em uma pequena fila',
    text: 'Muitas pessoas estão sendo verificadas agora. A sua vez chega em um momento, e nada se perdeu.',
  },
  resendLimit: {
    title: 'Por enquanto, não há mais links',
    text: 'Já enviamos vários links. Procure o e-mail mais recente, também na pasta de spam.',
  },
  resendNoAddress: {
    title: 'Não temos um e-mail seu',
    text: 'O link foi entregue a você de outra forma, por isso não podemos enviar um novo.',
  },
  busy: {
    title: 'Não é possível neste momento',
    text: 'Um serviço de que precisamos não responde agora. Nada se perdeu.',
  },
  offline: {
    title: 'Sem conexão',
    text: 'Não conseguimos falar com o servidor. Veja se você está conectado à internet.',
  },
  insecureContext: {
    title: 'Este endereço não é seguro',
    text: 'O navegador não confia no endereço em que esta página foi aberta, por isso nada pode ser confirmado aqui.',
  },
  ourFault: {
    title: 'Algo deu errado do nosso lado',
    text: 'A culpa não é sua, e nada foi aprovado.',
  },

  otherAction: {
    title: 'Outro pedido foi aberto neste navegador',
    text: 'Esta página mostrava um anterior, por isso nada foi feito aqui. Você pode continuar com o que foi aberto por último.',
  },
  watchingOnly: {
    title: 'Continua no seu outro aparelho',
    text: 'Você passou este pedido para outro aparelho. Esta página acompanha e mostra a resposta quando ela chegar.',
  },
  personLimit: {
    title: 'Verificações suficientes por hoje',
    text: 'Para a sua segurança, uma pessoa só é verificada algumas vezes por dia. Amanhã funciona de novo, e a empresa que fez o pedido pode ajudar de outra forma.',
  },
  hostedPageRefused: {
    title: 'Não é possível neste pedido',
    text: 'A empresa que fez o pedido quer que você o veja ao lado da verificação. Continue aqui, ou com o nosso próprio link em outro aparelho.',
  },
  consentRequired: {
    title: 'Primeiro precisamos do seu consentimento',
    text: 'A verificação só pode começar depois que você marcar a caixa que diz isso.',
  },
  attemptsUsedUp: {
    title: 'Não há mais tentativas',
    text: 'A verificação foi tentada quantas vezes era possível. A empresa que fez o pedido pode ajudar de outra forma.',
  },
  notFound: {
    title: 'Esta página não existe',
    text: 'Talvez o endereço tenha sido digitado errado. Você chega ao seu pedido pelo link no seu e-mail.',
  },
  inAppBrowser: {
    title: 'Abra esta página no seu navegador',
    text: 'Você está no pequeno navegador de outro aplicativo. Esses navegadores muitas vezes não têm câmera.',
  },
  browserTooOld: {
    title: 'Falta a este navegador algo de que a verificação precisa',
    text: 'Talvez seja antigo, ou esteja em um modo que desliga muita coisa por segurança. Outro navegador ou outro aparelho resolve.',
  },
  noCameraApi: {
    title: 'Este navegador não consegue usar uma câmera',
    text: 'Nele, as páginas não têm acesso à câmera. Use o Safari, o Chrome ou o Firefox, ou outro aparelho.',
  },
  cameraBlocked: {
    title: 'A câmera está desligada para esta página',
    text: 'É uma configuração nossa, e a culpa não é sua. Já fomos avisados. Você pode continuar de outra forma.',
  },
  cameraDenied: {
    title: 'A câmera ainda não está permitida',
    text: 'O navegador não deixa esta página usar a câmera. Você pode mudar isso.',
  },
  cameraDeniedBySystem: {
    title: 'O aparelho não deixa o navegador usar a câmera',
    text: 'Aqui você permitiu a câmera, mas as configurações do aparelho não. Você pode mudar isso.',
  },
  cameraMissing: {
    title: 'Não há câmera aqui',
    text: 'A verificação precisa de uma. O seu celular serve: você pode continuar nele com o mesmo pedido.',
  },
  cameraInUse: {
    title: 'A câmera não liga',
    text: 'Quase sempre outro programa a está usando.',
  },
  cameraTooWeak: {
    title: 'Esta câmera é fraca demais',
    text: 'As imagens dela são pequenas demais para a verificação. Use outra câmera, ou o celular.',
  },
  cameraNoAnswer: {
    title: 'Estamos esperando a câmera',
    text: 'O navegador já deveria ter perguntado se esta página pode usá-la.',
  },
  checkElsewhere: {
    title: 'A verificação está aberta em outra janela',
    text: 'Duas janelas não podem dividir uma câmera. Continue lá, ou aqui.',
  },
  frameSilent: {
    title: 'A verificação não abre',
    text: 'Ela já deveria estar aqui. Às vezes o motivo é uma conexão lenta ou uma extensão que bloqueia.',
  },
  frameFailed: {
    title: 'A verificação não pôde começar',
    text: 'O serviço que a faz avisou de uma falha antes de começar. Uma segunda tentativa costuma ajudar.',
  },
  tokenRefreshLimit: {
    title: 'A verificação perdeu a permissão',
    text: 'O tempo dela acabou várias vezes seguidas, por isso paramos. Você pode começar de novo.',
  },
  pageFailed: {
    title: 'Esta página falhou',
    text: 'A culpa não é sua, e nada foi aprovado por isso. Carregá-la de novo costuma ajudar.',
  },
}
