import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'Como fazer',
  again: 'Tentar de novo',
  askAgain: 'Perguntar de novo',
  anyway: 'Tentar aqui mesmo assim',
  withoutCamera: 'Continuar sem câmera',
  withoutCameraText: 'Se o que você quer mostrar é um arquivo, também pode continuar sem câmera.',
  goesOn: 'Assim que a câmera for permitida, esta página continua sozinha.',
  plugIn: 'Se você tem uma câmera, conecte-a ou ligue-a: esta página continua sozinha.',

  allow: {
    chrome: {
      open: 'Toque no símbolo no começo da barra de endereço, ao lado do endereço desta página.',
      change: 'Ative a câmera.',
    },
    'chrome-phone': {
      open: 'Toque no símbolo no começo da barra de endereço, na parte de cima ou de baixo da tela.',
      change: 'Escolha “Permissões”, depois “Câmera”, e ative.',
    },
    firefox: {
      open: 'Clique na câmera riscada no começo da barra de endereço.',
      change: 'Retire o bloqueio com o pequeno x ao lado.',
    },
    'firefox-phone': {
      open: 'Toque no símbolo no começo da barra de endereço.',
      change: 'Toque em “Câmera”, até aparecer “Permitido”.',
    },
    safari: {
      open: 'Abra o menu “Safari” no alto da tela, depois “Ajustes deste site”.',
      change: 'Em “Câmera”, escolha “Permitir”.',
    },
    'safari-phone': {
      open: 'Toque no símbolo no começo da barra de endereço, na parte de baixo ou de cima da tela.',
      change: 'Escolha “Ajustes do Site” e, em “Câmera”, “Permitir”.',
    },
    other: {
      open: 'Abra as configurações do navegador para esta página. Muitas vezes estão atrás de um símbolo ao lado do endereço.',
      change: 'Permita a câmera.',
    },
    back: 'Volte a esta página e toque em “Tentar de novo”.',
  },

  system: {
    windows: {
      open: 'Abra as Configurações do Windows, depois “Privacidade e segurança” e “Câmera”.',
      change: 'Ative o acesso à câmera, também para aplicativos da área de trabalho.',
    },
    macos: {
      open: 'Abra os Ajustes do Sistema, depois “Privacidade e Segurança” e “Câmera”.',
      change: 'Ative para o seu navegador.',
    },
    android: {
      open: 'Abra as configurações do celular, depois “Apps”, o seu navegador e “Permissões”.',
      change: 'Permita a câmera.',
    },
    ios: {
      open: 'Abra os Ajustes do aparelho e procure o seu navegador.',
      change: 'Ative a câmera.',
    },
    other: {
      open: 'Abra as configurações do aparelho e procure “Privacidade” ou “Permissões”.',
      change: 'Permita que o navegador use a câmera.',
    },
  },

  inUse: {
    close: 'Feche outros programas e páginas que possam estar usando a câmera, principalmente chamadas de vídeo.',
    cover: 'Algumas câmeras têm um botão ou uma tecla própria. Veja se a sua está ligada.',
    back: 'Depois toque em “Tentar de novo”.',
  },

  noAnswer: {
    look: 'Procure uma pergunta do navegador, quase sempre no alto ou na parte de baixo da janela, e escolha “Permitir”.',
    none: 'Se não houver nenhuma, toque em “Perguntar de novo”.',
  },

  inApp: {
    app: 'Você está no pequeno navegador de {app}. Esses navegadores muitas vezes não têm câmera.',
    unnamed: 'Você está no pequeno navegador de outro aplicativo. Esses navegadores muitas vezes não têm câmera.',
    menu: 'Abra o menu desta janela. Em geral está atrás de três pontos ou de um símbolo na borda.',
    choose: 'Escolha “Abrir no navegador”, “Abrir no Safari” ou “Abrir no Chrome”.',
    copy: 'Se não funcionar, copie o link, abra o Safari, o Chrome ou o Firefox, e cole ali.',
  },
}
