import { parentOf, select } from './dom.ts';
import { ownWords } from './tokens.ts';

const DESCRIPTION =
  '[itemprop="description"],[data-testid*="description" i],[data-qa*="description" i],[data-marker*="description" i]';
const DESCRIPTION_WORDS = new Set(
  'description desc beschreibung descripcion descrição descricao descrizione omschrijving opis postingbody aciklama описание'.split(
    ' ',
  ),
);
const TITLES =
  /^(?:(?:item |product )?description|about this item|details? from the seller|seller's notes|beschreibung|artikelbeschreibung|description de l'annonce|descripción|descrição|descrizione|omschrijving|opis|описание|опис|açıklama|mô tả(?: sản phẩm)?|deskripsi(?: produk)?|รายละเอียด(?:สินค้า)?|الوصف|विवरण|商品描述|宝贝详情|商品详情|商品說明|商品の説明|상품 ?설명|설명)[:：]?$/i;
const HEADINGS = 'h2,h3,h4,h5,h6,summary,dt,[role="heading"],strong,b';
const APART = 'nav,footer,aside,header,form,dialog,[role="navigation"],[role="dialog"],[role="contentinfo"]';
/** What other people, other listings or the platform itself say beside a listing. */
const APART_WORDS = new Set(
  'review reviews rating ratings comment comments feedback bewertungen avis reseñas opiniones avaliações отзывы similar related recommend recommended recommendation recommendations reco suggestions sponsored upsell carousel policy policies protection returns faq help safety breadcrumb breadcrumbs cookie banner qa questions'.split(
    ' ',
  ),
);
const ANSWER_WORDS = new Set(
  'answer answers respuesta respuestas resposta respostas reply antwort réponse'.split(' '),
);
const QUESTIONS_WORDS = new Set(
  'qa question questions questionsandanswers pregunta preguntas pergunta perguntas discussion fragen'.split(
    ' ',
  ),
);
const LONGEST_TITLE = 40;
const SHORTEST = 30;
const SHORTEST_TITLED = 8;
const MOST_MARKED = 2;
const MOST_ANSWERS = 12;
const STEP = 40;

/** Finds what the seller wrote: what is called a description, what stands under such a heading, else the longest prose. */
export function* proseIn(scope: Element): Generator<void, readonly Element[]> {
  const marked = select(scope, DESCRIPTION).filter((element) => !isApart(element, scope));
  if (marked.length > 0) return marked.slice(0, MOST_MARKED);
  let best: Element | null = null;
  let length = SHORTEST;
  let steps = 0;
  for (const element of select(scope, 'div,section,p,article,pre,ul')) {
    if (++steps % STEP === 0) yield;
    const named = ownWords(element).some((word) => DESCRIPTION_WORDS.has(word));
    const prose = named ? lengthOf(element) : ownProse(element);
    if (prose < (named ? SHORTEST_TITLED : length + 1) || isApart(element, scope)) continue;
    if (named) return [element];
    [best, length] = [element, prose];
  }
  const titled = titledIn(scope);
  if (titled !== null) return [titled];
  return best === null ? [] : [best];
}

/** The answers that a seller gave under a listing, for everybody to read. */
export function answersIn(scope: Element): readonly Element[] {
  const answers = select(
    scope,
    '[class*="answer" i],[class*="resp" i],[class*="reply" i],[class*="antwort" i]',
  );
  const named = answers.filter(
    (element) => ownWords(element).some((word) => ANSWER_WORDS.has(word)) && isAmongQuestions(element, scope),
  );
  return named
    .filter((one) => !named.some((other) => other !== one && one.contains(other)))
    .slice(-MOST_ANSWERS);
}

/** Whether something stands in a part that is not the seller's own words about this listing. */
function isApart(element: Element, scope: Element): boolean {
  if (element.closest(APART) !== null) return true;
  for (let above: Element | null = element; above !== null && above !== scope; above = parentOf(above)) {
    if (ownWords(above).some((word) => APART_WORDS.has(word))) return true;
  }
  return false;
}

function isAmongQuestions(element: Element, scope: Element): boolean {
  for (let above = parentOf(element); above !== null && above !== scope; above = parentOf(above)) {
    const words = ownWords(above);
    if (words.includes('faq')) return false;
    if (words.some((word) => QUESTIONS_WORDS.has(word))) return true;
  }
  return false;
}

/** What follows a heading that announces a description. */
function titledIn(scope: Element): Element | null {
  for (const heading of select(scope, HEADINGS)) {
    const title = heading.textContent?.trim() ?? '';
    if (title.length > LONGEST_TITLE || !TITLES.test(title) || isApart(heading, scope)) continue;
    const follows = [heading.nextElementSibling, parentOf(heading)?.nextElementSibling];
    const found = follows.find((one) => one != null && lengthOf(one) >= SHORTEST_TITLED);
    if (found != null) return found;
  }
  return null;
}

function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

/** The length of the text that stands directly in an element, in its paragraphs or in its lines; links left out. */
function ownProse(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
    else if (isLine(node as Element)) length += node.textContent?.trim().length ?? 0;
  }
  return length;
}

function isLine(element: Element): boolean {
  if (/^(?:p|br|span|b|i|em|strong|u|font)$/.test(element.localName)) return true;
  return /^(?:div|li)$/.test(element.localName) && element.firstElementChild === null;
}
