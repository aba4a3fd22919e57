import { callOf } from "#bot/act.ts";
import { type Asked, type Command, plain, type Said, type Turn } from "#bot/command.ts";
import { moneyWords } from "#bot/phrases/money-words.ts";
import type { RedeemWords } from "#bot/phrases/zh/points.ts";
import { type PickedClient, withClient } from "#bot/pick-client.ts";
import { type Wanted, wantedIn } from "#bot/understand/goods-wanted.ts";
import type { Slots } from "#bot/understand/understanding.ts";
import { goodsFor, pointsFor } from "#shared/domain/redemptions/goods.ts";
import { perform, preview } from "#shared/perform.ts";
import { readClient } from "#shared/use-cases/clients/read-client.ts";
import { type PointsRedeemed, redeemPoints } from "#shared/use-cases/points/redeem-points.ts";

/** 给陈总换500元话费: what is not said is asked for from the catalogue, and nothing is spent before 确认. */
export const redeemPointsCommand: Command = {
  name: "redeem-points",
  roles: redeemPoints.roles,
  needs: [],
  run: async (turn, slots) =>
    await withClient(turn, slots, async (client) => await wishing(turn, slots, client)),
};

async function wishing(turn: Turn, slots: Slots, client: PickedClient): Promise<Said> {
  const { chosen, rules, confirmed } = turn;
  const whole = await perform(readClient, { ...callOf(turn), input: { client: client.id } });
  const goods = goodsFor(whole, rules.redemption);
  const said = wantedIn(slots, { goods, redeem: rules.points.redeem });
  const item = goods.find(({ code }) => code === chosen?.["item"]) ?? said.item;
  if (item === undefined) return which(turn, client, goods);
  const qty = chosen?.["qty"] ? Number(chosen["qty"]) : said.qtyOf(item);
  if (qty === undefined) return howMany(turn, client, item);
  const input = { client: client.id, item: item.code, qty };
  if (confirmed) return done(turn, await perform(redeemPoints, { ...callOf(turn), input }));
  const { outcome } = await preview(redeemPoints, { ...callOf(turn), input });
  return asking(turn, outcome);
}

type Goods = ReturnType<typeof goodsFor>;

function which(turn: Turn, { id: clientId, name: clientName }: PickedClient, goods: Goods): Said {
  const { say, language, rules } = turn;
  const options = goods.map((item) => ({
    label: say.points.good(item[language], pointsFor(item, { qty: 1, redeem: rules.points.redeem })),
    value: { clientId, clientName, item: item.code },
  }));
  const asks: Asked = {
    ...{ slot: "text", question: say.points.whichItem(clientName), options },
    keep: { clientId, clientName },
  };
  return { reply: plain(""), asks };
}

function howMany(
  { say, language, rules }: Turn,
  { id: clientId, name: clientName }: PickedClient,
  item: NonNullable<Wanted["item"]>,
): Said {
  const each = moneyWords(item.fenEach, language);
  const question = say.points.howMany(
    item[language],
    each,
    pointsFor(item, { qty: 1, redeem: rules.points.redeem }),
  );
  return {
    reply: plain(""),
    asks: { slot: "text", question, keep: { clientId, clientName, item: item.code } },
  };
}

function asking(turn: Turn, outcome: PointsRedeemed): Said {
  const { say } = turn;
  const { client, item, qty, is } = outcome;
  const text = [
    say.points.askRedeem(wordsOf(turn, outcome)),
    ...(is === "asked" ? [say.points.needsWord] : []),
    say.house.confirmHint,
  ].join("\n");
  const keep = { clientId: client.id, clientName: client.shortName, item: item.code, qty: String(qty) };
  return { reply: plain(text, [say.house.yes, say.house.no]), confirm: true, keep };
}

function done(turn: Turn, outcome: PointsRedeemed): Said {
  const { say } = turn;
  const words = wordsOf(turn, outcome);
  const text = outcome.is === "asked" ? say.points.asked(words) : say.points.redeemed(words);
  return {
    reply: plain(text, [say.words.undo, say.points.chips.entries(outcome.client.shortName)]),
    remember: { lastClient: { id: outcome.client.id, name: outcome.client.shortName } },
  };
}

function wordsOf(
  { language, say, now }: Turn,
  { client, item, qty, points, balance, lots }: PointsRedeemed,
): RedeemWords {
  return {
    ...{ name: client.shortName, item: item[language], qty, points, balance },
    lots: lots.map((lot) => ({ until: say.time.day(lot.expiresOn, now), points: -lot.points })),
  };
}
