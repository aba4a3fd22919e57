import { plain, type Turn } from "#bot/command.ts";
import { wordsFor } from "#bot/phrases/labels.ts";
import type { Gap } from "#shared/domain/contacts/map-advice.ts";
import { MAP_ROLES, type Share } from "#shared/domain/contacts/map-score.ts";
import type { SeenContact } from "#shared/domain/contacts/seen.ts";
import type { Reply } from "#shared/domain/conversation/reply.ts";
import { HOT_BUTTONS } from "#shared/domain/import/labels-of-parts.ts";
import type { ContactsShown } from "#shared/use-cases/contacts/show-contacts.ts";
import { factsOf, plainly, told } from "./told.ts";

type View = Pick<Turn, "say" | "language">;

/** Who decides, who stands where, what is missing, and what to do next: each number with its sum. */
export function mapCard(map: ContactsShown, view: View): Reply {
  const { say } = view;
  const { contacts: words } = say;
  const { client, score, coverage, people } = map;
  if (people.length === 0) return plain(words.nobody(client.name));
  const known = coverage.known.length;
  const title = words.head({ client: client.name, known, ...(score && { score: score.value }) });
  const parts = [
    {
      lines: [...plainly(client.isReference ? [words.reference] : []), ...factsOf(roleLines(map, view), say)],
    },
    { heading: words.parts.next, lines: factsOf(wayLines(map, view), say) },
    { heading: words.parts.mind, lines: factsOf(adviceLines(map, view), say) },
    { heading: words.parts.more, lines: factsOf([...sumLine(map, view), ...familyLines(map, view)], say) },
  ];
  return told({ title, parts }, say);
}

/** What the picture shows, for who cannot see it. */
export function mapAlt({ client, people, score, coverage }: ContactsShown, { say }: View): string {
  const missing = coverage.missing.map((role) => say.contacts.roles[role]);
  return say.pictures.mapAlt({ client: client.name, people: people.length, score: score?.value, missing });
}

function roleLines({ people }: ContactsShown, { say: { contacts: words } }: View): string[] {
  const all = people.map(({ contact }) => contact);
  const lines = MAP_ROLES.map((role) => {
    const held = all.filter(({ buyingRole }) => buyingRole === role).map((one) => personWords(one, words));
    const label = `${words.letters[role]} ${words.roles[role]}`;
    return words.roleLine(label, held.length === 0 ? words.unknownRole : held.join("、"));
  });
  const others = all.filter(({ buyingRole }) => buyingRole === "NONE").map((one) => personWords(one, words));
  return others.length === 0 ? lines : [...lines, words.others(others.join("、"))];
}

function personWords(contact: SeenContact, words: View["say"]["contacts"]): string {
  const { name, title, influence, attitude, mobile, isKeyPerson: isKey } = contact;
  return words.person({
    ...{ name, isKey },
    ...(title && { title }),
    ...(influence !== undefined && { influence }),
    ...(attitude && { attitude: words.attitudes[attitude] }),
    ...(mobile && { mobile }),
  });
}

function sumLine({ score, people }: ContactsShown, { say: { contacts: words } }: View): string[] {
  if (score === undefined) return [];
  const terms = people.flatMap(({ contact: { name }, share }) =>
    share ? [words.term({ name, ...share })] : [],
  );
  return [words.sum({ terms: terms.join(" + "), ...score })];
}

function wayLines(map: ContactsShown, view: View): string[] {
  const { contacts: words } = view.say;
  const { gaps, next, way, bestSupporter } = map;
  const nameOf = namesIn(map);
  return [
    ...(gaps.length === 0 ? [] : [words.gaps(gaps.map((gap) => gapWords(gap, map, view)).join("；"))]),
    ...(way ? [wayWords(way, { words, nameOf })] : []),
    ...(next
      ? [
          words.next({
            name: nameOf(next.id),
            worth: `${next.worth.weight}×${next.worth.influence}=${next.worth.value}`,
            by: nameOf(next.by.id),
            tie: words.ties[next.by.tie.kind],
            strength: next.by.tie.strength,
          }),
        ]
      : []),
    ...(bestSupporter ? [words.best(nameOf(bestSupporter.id), sumOf(bestSupporter.share))] : []),
  ];
}

function gapWords(gap: Gap, map: ContactsShown, { say: { contacts: words } }: View): string {
  const nameOf = namesIn(map);
  const standing = map.people.find(({ contact }) => "id" in gap && contact.id === gap.id)?.contact.attitude;
  switch (gap.is) {
    case "no-role":
      return words.gapRole(words.roles[gap.role]);
    case "against":
      return words.gapAgainst(nameOf(gap.id), standing ? words.attitudes[standing] : "");
    case "no-attitude":
      return words.gapOpen(nameOf(gap.id));
    case "no-way":
      return words.gapWay;
  }
}

interface Naming {
  readonly words: View["say"]["contacts"];
  readonly nameOf: (id: string) => string;
}

function wayWords(way: NonNullable<ContactsShown["way"]>, { words, nameOf }: Naming): string {
  if (way.steps.length === 0) return words.direct(nameOf(way.to));
  const steps = way.steps.map(({ to, tie }) => words.wayStep(nameOf(to), words.ties[tie.kind], tie.strength));
  const said = words.way(`${nameOf(way.from)}${steps.join("")}`, way.opener && nameOf(way.opener));
  return way.isWeak ? `${said}${words.weakWay}` : said;
}

function sumOf({ weight, influence, points, value }: Share): string {
  return `${weight}×${influence}×${points}=${value}`;
}

function namesIn({ people }: ContactsShown): (id: string) => string {
  const names = new Map(people.map(({ contact: { id, name } }) => [id, name]));
  return (id) => names.get(id) ?? "";
}

/** Whom one is to win or will meet first: what to mind, in one line each. */
function adviceLines(map: ContactsShown, view: View): string[] {
  const { contacts: words } = view.say;
  const { next, way, people, client, buyingCentre } = map;
  const aim = people.find(({ contact }) => contact.id === (next?.id ?? way?.to))?.contact;
  const { relationState, ownership } = client;
  return [
    ...(aim ? aimLines(aim, view) : []),
    ...(buyingCentre ? [words.centre(namesIn(map)(buyingCentre))] : []),
    ...(relationState ? [words.matrix[relationState]] : []),
    ...(ownership && words.ownership[ownership] ? [words.ownership[ownership]] : []),
  ];
}

/** The hot button first (seed S10.7), then the next step of the way to a sponsor. */
function aimLines({ name, hotButton, attitude, sponsorStep = 0 }: SeenContact, view: View): string[] {
  const { contacts: words } = view.say;
  const step = Math.min(SPONSOR_STEPS, sponsorStep + 1);
  const brief = hotButton
    ? words.brief(name, wordsFor(HOT_BUTTONS, view.language)[hotButton], words.advice[hotButton])
    : words.briefAsk(name);
  if (attitude === "SPONSOR") return [brief];
  return [brief, words.sponsor(name, step, words.sponsorSteps[step - 1] ?? "")];
}

const SPONSOR_STEPS = 5;

function familyLines({ family: { parent, children } }: ContactsShown, { say: { contacts: words } }: View) {
  return [
    ...(parent ? [words.parent(parent.name, parent.decider)] : []),
    ...(children.length > 0 ? [words.children(children.map(({ name }) => name).join("、"))] : []),
  ];
}
