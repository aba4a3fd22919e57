import * as z from "zod";
import { Window } from "#shared/domain/clients/client.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import {
  Attitude,
  BuyingRole,
  Contact,
  HotButton,
  Motive,
  OtherRole,
  PreferredChannel,
  RelationKind,
} from "./contact.ts";

/** What is told of a person, field by field. Motives are the legitimate ones only (domain.md 0.3.11, seed G4.1). */
export const ContactChange = z.lazy(() =>
  z.object({
    name: z.string().min(1).max(40).optional(),
    title: z.string().min(1).max(40).optional(),
    department: z.string().min(1).max(40).optional(),
    mobile: z
      .string()
      .regex(/^1[3-9]\d{9}$/)
      .optional(),
    phone: z
      .string()
      .regex(/^[\d -]{7,20}$/)
      .optional(),
    email: z.email().optional(),
    wechatId: z.string().min(1).max(40).optional(),
    preferredChannel: PreferredChannel.optional(),
    buyingRole: BuyingRole.optional(),
    otherRole: OtherRole.optional(),
    influence: z.int().min(1).max(5).optional(),
    attitude: Attitude.optional(),
    hotButton: HotButton.optional(),
    hotButton2: HotButton.optional(),
    birthday: Contact.unwrap().shape.birthday,
    birthdayConsent: z.boolean().optional(),
    profileConsent: z.boolean().optional(),
    goodHours: z.array(Window).optional(),
    badHours: z.array(Window).optional(),
    isKeyPerson: z.boolean().optional(),
    motives: z.array(Motive).optional(),
    sponsorStep: z.int().min(0).max(5).optional(),
  }),
);
export type ContactChange = z.infer<typeof ContactChange>;

export const TieTold = z.lazy(() =>
  z.object({
    /** As the other is called. */
    to: z.string().min(1),
    kind: RelationKind,
    strength: z.int().min(1).max(5).optional(),
  }),
);
export type TieTold = z.infer<typeof TieTold>;

type Kept = Omit<Contact, "version">;

/** A birthday, and a hot button, is kept with consent only and goes with it; motives add up, for people have several. */
export function changedContact(before: Kept, change: ContactChange): Kept {
  const after: Kept = { ...before, ...given(change), motives: joined(before, change) };
  if (change.profileConsent === false) return withoutButtons(after);
  if ((change.hotButton ?? change.hotButton2) !== undefined && !after.profileConsent)
    throw new Refusal("contact.no-profile-consent", { name: after.name });
  if (change.birthdayConsent === false) return withoutBirthday(after);
  if (after.birthday !== undefined && !after.birthdayConsent)
    throw new Refusal("contact.no-consent", { name: after.name });
  return after;
}

function joined(before: Kept, change: ContactChange): Contact["motives"] {
  return [...new Set([...before.motives, ...(change.motives ?? [])])];
}

function withoutButtons({ hotButton: _, hotButton2: __, ...after }: Kept): Kept {
  return after;
}

function withoutBirthday({ birthday: _, ...after }: Kept): Kept {
  return after;
}

/** Without what was not said. */
function given<T extends object>(change: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}

/** Which fields became another, as they stood and as they stand. */
export function changedFields(before: Kept | undefined, after: Kept): (keyof ContactChange)[] {
  const names = Object.keys(ContactChange.unwrap().shape) as (keyof ContactChange)[];
  return names.filter(
    (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after[name]) && isSaid(after[name], before),
  );
}

/** Of somebody new, what is as usual is nothing that was told. */
function isSaid(value: unknown, before: Kept | undefined): boolean {
  return (
    before !== undefined ||
    !(value === false || value === "NONE" || (Array.isArray(value) && value.length === 0))
  );
}

const BENEFITS =
  /回扣|返点|红包|好处费|提成|礼品|送礼|礼金|购物卡|加油卡|储值卡|烟酒|名烟|名酒|茅台|请客|宴请|请.{0,6}吃饭|旅游|桑拿|按摩|赌|打点|行贿|贿赂|利益驱动|个人利益|kickback|brib|gift card|red envelope/iu;

/** Personal benefits for a client's people are not planned, recorded or recommended (domain.md 0.3.11). */
export function mustNotBeBenefit(said: string): void {
  const found = BENEFITS.exec(said)?.[0];
  if (found !== undefined) throw new Refusal("contact.benefit", { said: found });
}
