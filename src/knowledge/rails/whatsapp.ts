import type { Rail } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  nature: 'messenger',
  names: {
    plain: words(
      'whatsapp*, whats app, whats-app, watsapp, whatsap, whattsapp, watsap, wattsapp, whatapp',
      'whatssapp, wa.me, w app, whatsapptan, whatsappa, whatsappie, whatsappem, zap zap, whatsappear',
      'wasap, wasapp, guasap, wapp, wapps, whatsappje',
      'ватсап*, вотсап*, вацап*, вацап, уотсап*, ватсапп*, воцап*, вотсапп*, вайтсап, вацапп*',
      'вацапчик',
      '*واتساب*, *واتس اب*, *واتس آب*, واتس, الواتس, وتساب, واتس أب',
      'व्हाट्सएप, व्हाट्सऐप, व्हाट्सअप, वाट्सएप, व्हाट्सप्प, वॉट्सऐप',
      '왓츠앱*, 왓츠앱, 와츠앱*, 왓챕',
      'ワッツアップ, ホワッツアップ, ワッツアプ',
      'วอทแอพ, วอตส์แอป, วอทส์แอป, วอตแอป',
    ),
    weak: words(
      'wa, whats, wsp, wpp, wspp, zap, app me, appje, appen, app even, wassap, green app',
      'the green app, w/a, green messenger, green chat app',
    ),
    disguised: words(
      "wh@tsapp, wh@ts app, what'sapp, wha7sapp, whats@pp, wh4tsapp, w h a t s a p p, w.h.a.t.s.a.p.p",
      "wa-tsapp, wa-tsa'pp, wats-app, w-app, whtsapp, whatsaap, whatzapp, watzapp, wotsapp, wotzapp",
      'what$app, whats4pp, hwatsapp, wh*tsapp, wattzap, watzap, uotsap, w@tsapp, w@ts@pp, w@ app',
      'ppastahw, z@p, zápp',
      'вaтсап, зеленый мессенджер, зелёный мессенджер',
    ),
  },
} satisfies Rail;
