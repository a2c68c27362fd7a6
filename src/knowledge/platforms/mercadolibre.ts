import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'mercadolibre',
  name: 'Mercado Libre',
  names: { 'pt-BR': 'Mercado Livre' },
  kind: 'marketplace',
  aliases: ['mercado libre', 'mercadolibre', 'mercado livre', 'mercadolivre', 'meli', 'ml'],
  hosts: [
    '*.mercadolibre.com.ar',
    '*.mercadolibre.com.mx',
    '*.mercadolibre.cl',
    '*.mercadolibre.com.co',
    '*.mercadolibre.com.uy',
    '*.mercadolibre.com.pe',
    '*.mercadolivre.com.br',
  ],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'secondary',
  protection: {
    en: 'Compra Protegida (Mercado Pago)',
    es: 'Compra Protegida de Mercado Pago',
    'pt-BR': 'Compra Garantida do Mercado Pago',
  },
  pages: [
    { kind: 'login', url: /\/(?:jms|login|registration)|\/lgz\// },
    { kind: 'checkout', url: /\/(?:checkout|gz\/cart|buyingflow)/ },
    { kind: 'chat', url: /\/(?:mensajes|messages|messaging|mensagens|questions|preguntas)/ },
    { kind: 'listing', url: /^(?:articulo|produto)\.|\/p\/ML|\/ML[A-Z]-?[0-9]{6,14}/ },
    { kind: 'seller', url: /\/perfil\/|^perfil\./ },
  ],
  ownHosts: [
    '*.mercadolibre.com.ar',
    '*.mercadolibre.com.mx',
    '*.mercadolibre.cl',
    '*.mercadolibre.com.co',
    '*.mercadolibre.com.uy',
    '*.mercadolibre.com.pe',
    '*.mercadolivre.com.br',
    '*.mercadopago.com',
    '*.mercadopago.com.ar',
    '*.mercadopago.com.br',
    '*.mercadopago.com.mx',
  ],
  ids: (url) => {
    const itemId = /\/(ML[A-Z]-?[0-9]{6,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Ayuda', 'Reportar un problema de seguridad', 'Quiero denunciar una estafa'],
    source: 'https://www.mercadolibre.com.ar/ayuda',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://articulo.mercadolibre.com.ar/MLA-1234567890-lampara-de-bronce-_JM', 'listing'],
    ['https://produto.mercadolivre.com.br/MLB-1234567890-luminaria', 'listing'],
    ['https://www.mercadolibre.com.mx/mensajes/123', 'chat'],
  ],
  isNot: ['https://www.mercadolibre.com.ar.example.net/', 'https://www-mercadolibre-com-ar.example/'],
};
