import { am } from './am.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ckb } from './ckb.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ha } from './ha.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ku } from './ku.ts';
import { ln } from './ln.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ps } from './ps.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { rw } from './rw.ts';
import { so } from './so.ts';
import { sq } from './sq.ts';
import { sw } from './sw.ts';
import { ti } from './ti.ts';
import { tl } from './tl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';

/** Language → its tell-tale words, separated by spaces. A new language is a new file and a line here. */
export const tellTaleWords: Record<string, string> = {
  am,
  ar,
  bg,
  ckb,
  de,
  en,
  es,
  fa,
  fr,
  ha,
  hi,
  id,
  it,
  ku,
  ln,
  ne,
  nl,
  pl,
  ps,
  pt,
  ro,
  ru,
  rw,
  so,
  sq,
  sw,
  ti,
  tl,
  tr,
  uk,
  ur,
  vi,
};
