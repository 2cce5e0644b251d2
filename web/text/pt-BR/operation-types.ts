import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Para mostrar que é você',
    effect: 'Depois você continua em {host} no ponto em que isto foi pedido.',
    warning: 'Diga sim somente se você mesmo estiver fazendo algo em {host} neste momento.',
  },
  transfer: {
    name: 'Transferência',
    effect: '{host} envia o dinheiro como mostrado aqui. Raramente é possível pedir de volta.',
    warning:
      'Ninguém de {host} pede por telefone que você aprove uma transferência, nem para pôr o seu dinheiro em segurança.',
  },
  withdrawal: {
    name: 'Saque',
    effect: '{host} paga o dinheiro como mostrado aqui. Raramente é possível pedir de volta.',
    warning: 'Alguém prometeu lucro ou pediu que você movimente dinheiro para ele? Então diga não.',
  },
  'payout-change': {
    name: 'Novo destino dos pagamentos',
    effect: '{host} passa a enviar os seus pagamentos para lá.',
    warning:
      'Uma mensagem ou ligação pediu que você mude para onde vai o seu dinheiro? Então diga não e pergunte por um número que você conhece.',
  },
  'new-device': {
    name: 'Novo aparelho',
    effect: 'Esse aparelho passa a poder usar a sua conta em {host}.',
    warning:
      'Diga sim somente se o aparelho for seu e estiver à sua frente. Ninguém de {host} precisa entrar na sua conta.',
  },
  password: {
    name: 'Nova senha',
    effect: '{host} muda a forma como você entra.',
    warning: 'Foi você que pediu? Se não foi, talvez alguém esteja tentando entrar na sua conta: diga não.',
  },
  limit: {
    name: 'Novo limite',
    effect: 'O novo limite vale na hora.',
    warning: 'Golpistas mandam aumentar um limite antes de tirar dinheiro. Ninguém de {host} pede isso por telefone.',
  },
  'data-export': {
    name: 'Entrega dos seus dados',
    effect: '{host} entrega os dados indicados aqui.',
    warning: 'Com os seus dados, outros podem se passar por você. Diga sim somente se você mesmo pediu.',
  },
  general: {
    name: 'Pedido',
    effect: '{host} faz o que é mostrado aqui.',
    warning: 'Ninguém de {host} pede por telefone que você diga sim aqui. Se alguém estiver pressionando, diga não.',
  },
}
