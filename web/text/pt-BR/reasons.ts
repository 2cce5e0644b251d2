import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'O que fazer melhor', final: 'O que diz a verificação' },
  reason: {
    'picture-unclear': 'A imagem não estava nítida. Ajudam uma boa luz de frente e uma lente limpa.',
    'face-not-matched':
      'Não conseguimos reconhecer o seu rosto. Olhe para a frente, sem chapéu, máscara ou óculos escuros.',
    'card-incomplete': 'Uma parte do cartão ficou de fora. Os quatro cantos precisam aparecer na foto.',
    'card-not-original': 'Fotografe o próprio cartão, em cores, não uma cópia nem uma tela.',
    'card-damaged': 'O cartão está gasto demais para ser lido. Use outro.',
    'card-expired': 'O cartão está vencido. Use um válido.',
    'card-differs': 'Era um cartão diferente do que você tinha indicado. Use aquele.',
    'details-differ': 'Alguns dados são diferentes dos que recebemos. Confira o que você digitou.',
    'try-later': 'Uma fonte necessária não estava disponível. Um pouco mais tarde pode funcionar.',
    unspecified: 'Não há detalhes sobre esta verificação.',
  },
}
