import type { Root, ShadowOf } from './dom.ts';

/** The document and every shadow root found so far. */
export interface Roots {
  /** Those still connected. */
  all(): readonly Root[];
  /** Whether any shadow root was found at all; most pages have none, and need not be asked element by element. */
  any(): boolean;
  /** Finds the shadow roots inside of a part of the page. Yields now and then. */
  discover(scope: Root | Element): Generator<void, void>;
  /** Hosts that had no shadow root when they were seen: those that have one now. */
  grown(): readonly Element[];
}

/**
 * What may hold a shadow root without being a custom element. Such a host has hardly ever children of its own, and
 * asking only the empty ones spares thousands of questions; those near the top, where widgets hang, are asked in any case.
 */
const PLAIN_HOSTS = 'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const KNOWN_TAGS =
  'html,head,body,title,meta,link,style,script,noscript,template,a,abbr,address,area,audio,b,bdi,bdo,br,button,canvas,caption,cite,code,col,colgroup,data,datalist,dd,del,details,dfn,dialog,dl,dt,em,embed,fieldset,figcaption,figure,font,form,hgroup,hr,i,iframe,img,input,ins,kbd,label,legend,li,map,mark,menu,meter,object,ol,optgroup,option,output,param,picture,pre,progress,q,rp,rt,ruby,s,samp,search,select,slot,small,source,strong,sub,summary,sup,svg,svg *,table,tbody,td,textarea,tfoot,th,thead,time,tr,track,u,ul,var,video,wbr,center';
const HOSTS = `:is(${PLAIN_HOSTS}):empty,body>*,body>*>*,:not(${PLAIN_HOSTS},${KNOWN_TAGS})`;

const STEP = 250;
const MOST_ROOTS = 2_000;
const MOST_WAITING = 500;

/** @param found called once for each new shadow root */
export function createRoots(
  document: Document,
  shadowOf: ShadowOf,
  found: (root: ShadowRoot) => void,
): Roots {
  const known = new Set<ShadowRoot>();
  const waiting = new Set<Element>();

  const look = (element: Element): ShadowRoot | null => {
    const shadow = shadowOf(element);
    if (shadow === null) {
      if (element.localName.includes('-') && waiting.size < MOST_WAITING) waiting.add(element);
      return null;
    }
    if (known.has(shadow) || known.size >= MOST_ROOTS) return null;
    known.add(shadow);
    found(shadow);
    return shadow;
  };

  function* discover(scope: Root | Element): Generator<void, void> {
    const own = 'localName' in scope ? look(scope) : null;
    if (own !== null) yield* discover(own);
    const inside = scope.querySelectorAll(HOSTS);
    const { length } = inside;
    for (let i = 0; i < length; i++) {
      const element = inside[i];
      const shadow = element === undefined ? null : look(element);
      if (shadow !== null) yield* discover(shadow);
      if (i % STEP === STEP - 1) yield;
    }
  }

  return {
    all() {
      for (const root of known) if (!root.isConnected) known.delete(root);
      return [document, ...known];
    },
    any: () => known.size > 0,
    discover,
    grown() {
      const grown: Element[] = [];
      for (const element of waiting) {
        if (!element.isConnected) waiting.delete(element);
        else if (shadowOf(element) !== null) {
          waiting.delete(element);
          grown.push(element);
        }
      }
      return grown;
    },
  };
}
