import { callOf } from "#bot/act.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { Refusal } from "#shared/domain/refusal.ts";
import { perform } from "#shared/perform.ts";
import { type CodeIssued, issueBenefitCode } from "#shared/use-cases/benefits/issue-benefit-code.ts";
import { type Benefits, showBenefits } from "#shared/use-cases/benefits/show-benefits.ts";

/** 给陈总开贵宾厅验证码: what is not said is chosen from what the client is entitled to. */
export const issueBenefitCodeCommand: Command = {
  name: "issue-benefit-code",
  roles: issueBenefitCode.roles,
  needs: [],
  run: async (turn, slots) => await withClient(turn, slots, async (client) => await issuing(turn, client)),
};

type Entitled = Benefits["entitled"][number];

async function issuing(turn: Turn, client: PickedClient): Promise<Said> {
  const benefits = await perform(showBenefits, { ...callOf(turn), input: { client: client.id } });
  const { entitled, tier } = benefits;
  if (entitled.length === 0) throw new Refusal("benefit.none", { name: client.name, tier });
  const benefit = benefitMeant(turn, entitled);
  if (benefit === undefined) return asking(turn, client, { which: "benefit", benefits });
  const merchant = merchantMeant(turn, benefit);
  if (merchant === undefined && benefit.merchants.length > 1)
    return asking(turn, client, { which: "merchant", benefits, benefit });
  const input = { client: client.id, benefit: benefit.offer.code, merchant: merchant?.id ?? "none" };
  const issued = await perform(issueBenefitCode, { ...callOf(turn), input });
  return {
    reply: plain(wordsOf(issued, turn)),
    remember: { lastClient: { id: client.id, name: client.name } },
  };
}

/** What was chosen, what its words say, or the only one there is. */
function benefitMeant({ chosen, message }: Turn, entitled: readonly Entitled[]): Entitled | undefined {
  const text = message.text.toLowerCase();
  const [only, ...others] = entitled;
  return (
    entitled.find(({ offer }) => offer.code === chosen?.["benefit"]) ??
    entitled.find(({ offer }) => offer.said.some((word) => text.includes(word))) ??
    (others.length === 0 ? only : undefined)
  );
}

function merchantMeant(
  { chosen, message }: Turn,
  { merchants }: Entitled,
): Entitled["merchants"][number] | undefined {
  const [only, ...others] = merchants;
  return (
    merchants.find(({ id }) => id === chosen?.["merchant"]) ??
    merchants.find(({ name }) => message.text.includes(name)) ??
    (others.length === 0 ? only : undefined)
  );
}

type Question =
  | { readonly which: "benefit"; readonly benefits: Benefits }
  | { readonly which: "merchant"; readonly benefits: Benefits; readonly benefit: Entitled };

function asking(turn: Turn, { id: clientId, name: clientName }: PickedClient, question: Question): Said {
  const { say, language } = turn;
  const keep = { clientId, clientName };
  const asks: Asked =
    question.which === "benefit"
      ? {
          ...{ slot: "code", question: say.benefits.whichBenefit(clientName), keep },
          options: question.benefits.entitled.map(({ offer, left }) => ({
            label: say.benefits.entitlement(offer[language], left),
            value: { ...keep, benefit: offer.code },
          })),
        }
      : {
          ...{ slot: "code", question: say.benefits.whichMerchant(question.benefit.offer[language]), keep },
          options: question.benefit.merchants.map(({ id, name }) => ({
            label: name,
            value: { ...keep, benefit: question.benefit.offer.code, merchant: id },
          })),
        };
  return { reply: plain(""), asks };
}

function wordsOf({ code, benefit, merchant, client, showBy, left, guests }: CodeIssued, turn: Turn): string {
  const { say, language } = turn;
  return say.benefits.issued({
    ...{ code, name: client.shortName, benefit: benefit[language], merchant: merchant.name },
    ...{ until: say.time.clock(showBy), left, guests },
  });
}
