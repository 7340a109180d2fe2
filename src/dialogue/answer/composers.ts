import type { Entry, Section } from '../../knowledge/schema.ts';
import { activities } from './activities.ts';
import type { Composer, EntryOf } from './composer.ts';
import { courses } from './courses.ts';
import { faqs } from './faqs.ts';
import { locations } from './locations.ts';
import { organisation } from './organisation.ts';
import { partners } from './partners.ts';
import { safety } from './safety.ts';
import { services } from './services.ts';

const composers: { [S in Section]: Composer<EntryOf<S>> } = {
  organisation,
  locations,
  services,
  courses,
  activities,
  partners,
  safety,
  faqs,
};

/** How to tell of an entry. */
export function composerOf(entry: Entry): Composer<Entry> {
  // Each section's composer takes only its own entries, and gets no others.
  return composers[entry.section] as unknown as Composer<Entry>;
}
