import { RuleDocument } from "#shared/domain/rules/rule-document.ts";
import type { NewTrial, RuleTrial } from "#shared/domain/trials/trial.ts";
import { RuleTrial as Trial } from "#shared/domain/trials/trial.ts";
import type { Attributes, Item } from "#shared/ports/table.ts";
import { type Field, instant, plain } from "./fields.ts";
import { letterIn } from "./key-text.ts";
import { keys } from "./keys.ts";
import { shape } from "./shape.ts";

/** A record whose names are people's own: as one text, so that no name is read as the table's. */
const asText: Field<Record<string, unknown>> = {
  as: "j",
  pack: (value) => JSON.stringify(value),
  unpack: (stored) => JSON.parse(String(stored)),
};

/** What was written before versions were documents has number and content alone. */
const kept = shape<Omit<RuleDocument, "code" | "province" | "version">>({
  type: "rules",
  fields: {
    number: plain("n"),
    status: plain("st", "SCHEDULED"),
    content: asText,
    basedOn: plain("b", 0),
    from: plain("f"),
    owner: plain("o"),
    ownerName: plain("on"),
    draftedAt: instant("da"),
    reason: plain("r"),
    trial: plain("t"),
    approvedBy: plain("ab"),
    approvedByName: plain("an"),
    approvedAt: instant("aa"),
    requestId: plain("rq"),
    withdrawnBy: plain("wb"),
    withdrawnByName: plain("wn"),
    withdrawnAt: instant("wa"),
  },
});

type New = Omit<RuleDocument, "version">;

/** `tj` is what the stream wakes for: a trial that is carried out by itself; `ta` tells one from the next. */
export function documentItem(of: New): Attributes {
  const item = kept.write({ key: keys.rules(of), province: of.province }, of);
  return of.status === "DRY_RUN" && of.trial?.isJob ? { ...item, tj: "BEGUN", ta: of.trial.at } : item;
}

export function readDocument(item: Item): RuleDocument {
  return RuleDocument.parse({ ...kept.read(item), code: letterIn(item) });
}

/** Without a look at the content: who only asks what is there must not trip over what does not hold. */
export function codeOf(item: Item): string {
  return letterIn(item);
}

const tried = shape<{ trial: Omit<NewTrial, "code" | "province"> }>({
  type: "rule-trial",
  fields: {
    trial: {
      as: "j",
      pack: (value) => JSON.stringify(value),
      unpack: (stored) => JSON.parse(String(stored)),
    },
  },
});

export function trialItem({ code, province, ...trial }: NewTrial): Attributes {
  return tried.write({ key: keys.ruleTrial(code), province }, { trial });
}

export function readTrial(item: Item): RuleTrial {
  const { trial, province, version } = tried.read(item);
  return Trial.parse({ ...(trial as object), code: letterIn(item), province, version });
}
