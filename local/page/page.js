import { historyOf, recall, remember } from "./history.js";
import { logOf, make, welcome } from "./log.js";
import { choosePerson } from "./person.js";
import { listen, NotSent, readPeople, readWords } from "./server.js";
import { talkOf } from "./talk.js";

const $ = (id) => document.getElementById(id);
const text = $("text");
let allWords;
let language = "zh";
let people = [];
let now = { stop() {} };
const words = () => allWords[language];

async function start() {
  allWords = await readWords();
  speak(recall("language") ?? "zh");
  people = await readPeople();
  const last = people.find(({ id }) => id === recall("person"));
  become(last ?? (await choosePerson(people, words())) ?? people[0]);
}

/** From here on the page is this person's. */
function become(person) {
  if (person === undefined) return banner(words().noPeople);
  now.stop();
  remember("person", person.id);
  speak(recall(`language-${person.id}`) ?? person.language);
  const history = historyOf(person.id);
  const log = logOf($("log"), { words, press: (entry, press) => now.talk.press(entry, press), retry });
  const talk = talkOf(person, { history, log, answered, failed });
  now = { person, history, log, talk, stop: () => {} };
  speak(language);
  now.stop = listen(person.id, { heard, away, back });
  drawPerson(person);
  drawAll();
  text.disabled = false;
  text.focus();
}

function drawAll() {
  const { history, log, person } = now;
  log.clear();
  welcome($("log"), { words: words(), person });
  const drawn = history.entries.map((entry) => {
    if (entry.state === "sending") entry.state = "unsent";
    return log.add(entry);
  });
  const last = history.entries.findLast(({ from }) => from === "bot");
  drawChips(last ? last.chips : person.chips);
  if (drawn.length > 0) log.show(drawn.at(-1));
}

function answered({ language: spoken, chips }, element) {
  banner("");
  if (spoken !== language) speak(spoken);
  drawChips(chips);
  now.log.show(element);
  const isLost = document.activeElement === document.body;
  if (isLost && !matchMedia("(pointer: coarse)").matches) text.focus({ preventScroll: true });
}

/** Answers what to write under the message. */
function failed(problem) {
  if (!(problem instanceof NotSent)) throw problem;
  if (problem.kind === "away") banner(words().away);
  if (problem.kind === "expired") banner(words().expired);
  if (problem.kind === "fault") return words().fault.replace("{reference}", problem.message);
  return problem.message;
}

function heard(event) {
  const element = now.talk.hear(event);
  if (element === undefined) return;
  drawChips(event.reply.chips);
  now.log.show(element);
  if (document.hidden) document.title = `● ${words().title}`;
}

function away() {
  banner(words().away);
}
function back() {
  banner("");
}
function retry(entry) {
  void now.talk.retry(entry);
}

function banner(sentence) {
  $("banner").textContent = sentence;
  $("banner").hidden = sentence === "";
}

/** Words to send, or a press that answers its own question. */
function drawChips(chips) {
  const buttons = chips.map((chip) => {
    const { label, verb, data } = typeof chip === "string" ? { label: chip } : chip;
    const button = make("button", "chip", label);
    button.type = "button";
    button.addEventListener("click", () => send(label, verb && { verb, data }));
    return button;
  });
  $("chips").replaceChildren(...buttons);
}

function drawPerson({ name, post, unit }) {
  const who = $("who");
  who.querySelector(".face").textContent = name.slice(-1);
  who.querySelector("b").textContent = name;
  who.querySelector("small").textContent = `${post} · ${unit}`;
  who.setAttribute("aria-label", `${words().whoAmI}：${name}，${post}，${unit}`);
  who.hidden = false;
}

/** The page speaks the person's language. */
function speak(spoken) {
  language = spoken;
  if (now.person) remember(`language-${now.person.id}`, spoken);
  remember("language", spoken);
  document.documentElement.lang = spoken === "en" ? "en" : "zh-CN";
  document.title = words().title;
  for (const element of document.querySelectorAll("[data-word]"))
    element.textContent = words()[element.dataset.word];
  text.placeholder = now.person?.hasDay === false ? words().hintDesk : words().hint;
  text.setAttribute("aria-label", words().write);
  $("log").setAttribute("aria-label", words().log);
  $("chips").setAttribute("aria-label", words().suggestions);
}

function send(sentence, action) {
  const said = sentence.trim();
  if (said === "" || now.talk === undefined) return;
  drawChips([]);
  void now.talk.say(said, action);
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 160)}px`;
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  send(text.value);
  text.value = "";
  grow();
  text.focus();
});

/** While an input method composes, Enter chooses a word; some browsers only tell by key code 229. */
text.addEventListener("keydown", (event) => {
  const isComposing = event.isComposing || event.keyCode === 229;
  if (event.key !== "Enter" || event.shiftKey || isComposing) return;
  event.preventDefault();
  $("form").requestSubmit();
});
text.addEventListener("input", grow);

$("who").addEventListener("click", () => {
  void choosePerson(people, words()).then((chosen) => {
    if (chosen && chosen.id !== now.person.id) become(chosen);
  });
});

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && allWords) document.title = words().title;
});

start().catch((problem) => {
  if (allWords) failed(problem);
  else banner($("banner").dataset.away);
});
