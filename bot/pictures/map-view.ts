import type { PicturePhrases } from "#bot/phrases/zh/pictures.ts";
import type { Day } from "#shared/domain/calendar/day.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";

export interface MapView {
  readonly map: ContactsShown;
  readonly words: PicturePhrases;
  readonly on: Day;
}

/** A part of the picture, and where the next one may begin. */
export interface Drawn {
  readonly drawn: string;
  readonly bottom: number;
}
