import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Demostrar que es usted',
    effect: 'Después podrá continuar con {host} donde se le pidió esto.',
    warning: 'Diga que sí solo si es usted quien está haciendo algo con {host} en este mismo momento.',
  },
  transfer: {
    name: 'Transferencia',
    effect: '{host} envía el dinero como se muestra aquí. Rara vez se puede recuperar.',
    warning:
      'Nadie de {host} le pide por teléfono que autorice una transferencia, ni siquiera para poner a salvo su dinero.',
  },
  withdrawal: {
    name: 'Retirada de dinero',
    effect: '{host} abona el dinero como se muestra aquí. Rara vez se puede recuperar.',
    warning: '¿Alguien le ha prometido una ganancia o le ha pedido que mueva dinero por él? Entonces diga que no.',
  },
  'payout-change': {
    name: 'Nuevo destino de sus cobros',
    effect: '{host} enviará allí sus cobros desde ese momento.',
    warning:
      '¿Un mensaje o una llamada le ha pedido que cambie adónde va su dinero? Entonces diga que no y pregunte llamando a un número que usted conozca.',
  },
  'new-device': {
    name: 'Dispositivo nuevo',
    effect: 'Ese dispositivo podrá usar su cuenta en {host} desde ese momento.',
    warning:
      'Diga que sí solo si el dispositivo es suyo y lo tiene delante. Nadie de {host} necesita entrar en su cuenta.',
  },
  password: {
    name: 'Contraseña nueva',
    effect: '{host} cambia la forma en que usted inicia sesión.',
    warning: '¿Lo ha pedido usted? Si no, quizá alguien esté intentando entrar en su cuenta: diga que no.',
  },
  limit: {
    name: 'Límite nuevo',
    effect: 'El límite nuevo se aplica de inmediato.',
    warning:
      'Los estafadores hacen subir un límite antes de llevarse el dinero. Nadie de {host} le pide esto por teléfono.',
  },
  'data-export': {
    name: 'Entrega de sus datos',
    effect: '{host} entrega los datos que se indican aquí.',
    warning: 'Con sus datos, otros pueden hacerse pasar por usted. Diga que sí solo si lo ha pedido usted.',
  },
  general: {
    name: 'Solicitud',
    effect: '{host} hace lo que se muestra aquí.',
    warning: 'Nadie de {host} le pide por teléfono que diga aquí que sí. Si alguien le presiona, diga que no.',
  },
}
