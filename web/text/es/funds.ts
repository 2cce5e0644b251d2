import type { Translation } from '../words.ts'

export const funds: Translation<'funds'> = {
  score: 'Riesgo de estos fondos',
  level: { low: 'Bajo', medium: 'Medio', high: 'Alto', unknown: 'No hay puntuación' },
  share: '{share, number, share}',
  direction: { deposit: 'Entrada en {currency}', withdrawal: 'Salida en {currency}' },
  address: { deposit: 'Recibido en', withdrawal: 'Enviado a' },
  txn: 'Hash de la transacción',
  connections: 'Con qué están relacionados los fondos',
  source: 'Fuente',
  shareOfFunds: 'Parte',
  nothingFound: 'No se sabe de dónde proceden estos fondos.',
  noneFound: '{count, plural, one {No encontrada: # fuente} other {No encontradas: # fuentes}}',
  noFigure: 'sin cifra',
  signal: {
    atm: { name: 'Cajero automático', text: 'Una máquina que vende o compra criptomonedas.' },
    child_exploitation: {
      name: 'Explotación infantil',
      text: 'Bajo sospecha de abuso y explotación de menores.',
    },
    dark_market: { name: 'Mercado de la red oscura', text: 'Un mercado oculto de productos ilegales.' },
    dark_service: { name: 'Servicio de la red oscura', text: 'Un proveedor oculto de servicios ilegales.' },
    enforcement_action: { name: 'Procedimiento judicial', text: 'Sujeto a un procedimiento judicial.' },
    exchange_fraudulent: {
      name: 'Plataforma de intercambio fraudulenta',
      text: 'Una plataforma de intercambio que participó en actividades ilegales.',
    },
    exchange_licensed: {
      name: 'Plataforma de intercambio con licencia',
      text: 'Una plataforma de intercambio con licencia.',
    },
    exchange_unlicensed: {
      name: 'Plataforma de intercambio sin licencia',
      text: 'Una plataforma de intercambio sin licencia.',
    },
    gambling: { name: 'Juegos de azar', text: 'Juegos por dinero en internet.' },
    illegal_service: { name: 'Servicio ilegal', text: 'Ofrece servicios ilegales o participa en ellos.' },
    liquidity_pools: {
      name: 'Fondos de liquidez',
      text: 'Contratos que guardan tokens para que otros puedan negociarlos.',
    },
    marketplace: { name: 'Mercado en línea', text: 'Productos y servicios legales a cambio de criptomonedas.' },
    miner: { name: 'Minería', text: 'Ganado con potencia de cálculo.' },
    mixer: { name: 'Servicio de mezcla', text: 'Mezcla fondos para que su origen sea difícil de seguir.' },
    p2p_exchange_licensed: {
      name: 'Intercambio entre particulares con licencia',
      text: 'Una plataforma de intercambio entre personas, con licencia.',
    },
    p2p_exchange_unlicensed: {
      name: 'Intercambio entre particulares sin licencia',
      text: 'Una plataforma de intercambio entre personas, sin licencia.',
    },
    payment: { name: 'Procesador de pagos', text: 'Cobra pagos para otras empresas.' },
    ransom: { name: 'Rescate por extorsión', text: 'Obtenido como rescate mediante extorsión.' },
    sanctions: { name: 'Sanciones', text: 'En una lista de sanciones.' },
    scam: { name: 'Estafa', text: 'Quitado a clientes mediante engaño.' },
    seized_assets: { name: 'Bienes incautados', text: 'Incautados por un Estado.' },
    stolen_coins: { name: 'Criptomonedas robadas', text: 'Quitadas a otros mediante un ataque informático.' },
    terrorism_financing: { name: 'Financiación del terrorismo', text: 'Bajo sospecha de financiar el terrorismo.' },
    wallet: { name: 'Monedero en línea', text: 'Un servicio que guarda criptomonedas y paga con ellas.' },
    other: { name: 'Otra', text: 'Ninguna de las fuentes que tienen nombre.' },
  },
}
