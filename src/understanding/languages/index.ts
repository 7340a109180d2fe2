import type { Lexicon } from '../lexicon.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages whose commands, small talk, facts, days and danger are understood. A new one is a file and a line here. */
export const lexicons: readonly Lexicon[] = [nl, fr, en, ar, tr, es, pl, ro, uk, ru];
