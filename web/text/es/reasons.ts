import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'Cómo hacerlo mejor', final: 'Qué dice la verificación' },
  reason: {
    'picture-unclear': 'La imagen no era lo bastante nítida. Ayudan una buena luz de frente y un objetivo limpio.',
    'face-not-matched': 'No hemos podido reconocer su cara. Mire de frente, sin sombrero, mascarilla ni gafas oscuras.',
    'card-incomplete': 'Una parte de la tarjeta estaba cortada. Las cuatro esquinas tienen que salir en la imagen.',
    'card-not-original': 'Fotografíe la tarjeta misma, por favor, en color, no una copia ni una pantalla.',
    'card-damaged': 'La tarjeta está demasiado gastada para leerla. Use otra, por favor.',
    'card-expired': 'La tarjeta está caducada. Use una válida, por favor.',
    'card-differs': 'Era una tarjeta distinta de la que usted había indicado. Use esa, por favor.',
    'details-differ': 'Algunos datos son distintos de los que nos dieron. Revise, por favor, lo que ha escrito.',
    'try-later': 'Una fuente necesaria no estaba disponible. Un poco más tarde quizá funcione.',
    unspecified: 'No se dan detalles sobre esta verificación.',
  },
}
